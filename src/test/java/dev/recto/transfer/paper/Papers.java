package dev.recto.transfer.paper;

import dev.recto.transfer.TransferException;
import dev.recto.transfer.paper.Paper.Answer;
import dev.recto.transfer.paper.Paper.Task;
import dev.recto.ui.media.Samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Papers for tests.
final class Papers {
    private Papers() {}

    static Paper of(Task... tasks) {
        return of(Locale.UK, List.of(tasks));
    }

    static Paper of(Locale locale, List<Task> tasks) {
        return new Paper(
                locale,
                "Capitals",
                "from a deck",
                List.of("Name", "Date"),
                tasks,
                "The key",
                name ->
                        name.equals("heart.png")
                                ? Optional.of(Samples.png(8, 6))
                                : Optional.empty());
    }

    static Task typed(String stem, String key) {
        return new Task("Write the answer.", stem, new Answer.Lines(1), key);
    }

    static Paper many(int tasks) {
        return of(
                Locale.UK,
                IntStream.rangeClosed(1, tasks)
                        .mapToObj(i -> typed("Question number " + i, "Answer number " + i))
                        .toList());
    }

    static Paper everyKind() {
        return of(
                new Task(
                        "Choose one.",
                        "The capital of Norway",
                        new Answer.Options(List.of("Oslo", "Lima")),
                        "a) Oslo"),
                new Task(
                        "True or false?",
                        "Peru: Lima",
                        new Answer.Ticks(List.of("True", "False")),
                        "True"),
                new Task(
                        "Match.",
                        "",
                        new Answer.Columns(List.of("Egypt", "Japan"), List.of("Tokyo", "Cairo")),
                        "Egypt: b\nJapan: a"),
                typed("Kenya", "Nairobi"));
    }

    static byte[] written(PaperWriter writer, Paper paper) throws IOException, TransferException {
        var out = new ByteArrayOutputStream();
        writer.prepare(paper).content().writeTo(out);
        return out.toByteArray();
    }
}
