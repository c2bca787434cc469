package dev.recto.ui.quiz.paper;

import dev.recto.model.MediaNames;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.Sheet;
import dev.recto.quiz.question.Sheet.Key;
import dev.recto.transfer.paper.Paper;
import dev.recto.transfer.paper.Paper.Answer;
import dev.recto.transfer.paper.Paper.Medium;
import dev.recto.transfer.paper.Paper.Task;
import dev.recto.ui.Words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts questions into the words of a paper. Needs no toolkit.
public final class SheetPaper {
    /// Wide enough to write a word in, whatever belongs there.
    private static final String GAP = "_".repeat(16);

    private static final int LETTERS_A_LINE = 60;
    private static final int MOST_LINES = 12;

    private final Words words;
    private final Function<String, Optional<byte[]>> media;

    /// @param media brings the bytes of pictures, where they are
    public SheetPaper(Words words, Function<String, Optional<byte[]>> media) {
        this.words = words;
        this.media = media;
    }

    /// The paper with these questions.
    ///
    /// @param title what it is called
    public Paper of(String title, List<Sheet> sheets) {
        return new Paper(
                words.locale(),
                title,
                words.get("paper.about", sheets.size()),
                List.of(words.get("paper.name"), words.get("paper.date")),
                sheets.stream().map(this::task).toList(),
                words.get("paper.key"),
                media);
    }

    /// The characters that a computer cannot draw, in a sentence; empty where there are none.
    public String missing(Collection<Integer> characters) {
        return characters.isEmpty()
                ? ""
                : words.get(
                        "paper.missing",
                        characters.size(),
                        characters.stream()
                                .sorted()
                                .map(c -> "%s (U+%04X)".formatted(Character.toString(c), c))
                                .collect(Collectors.joining(", ")));
    }

    private Task task(Sheet sheet) {
        return new Task(
                words.get("paper.ask." + sheet.kind().name()),
                stem(sheet),
                sheet.media().stream().map(this::medium).toList(),
                answer(sheet),
                key(sheet));
    }

    /// A name may give the answer away, so it is not told.
    private Medium medium(Sheet.Medium medium) {
        String kind = MediaNames.isSound(medium.name()) ? "paper.sound" : "paper.picture";
        return new Medium(
                medium.name(), medium.words().isEmpty() ? words.get(kind) : medium.words());
    }

    private static String stem(Sheet sheet) {
        return switch (sheet.kind()) {
            case CLOZE -> sheet.stem().replace(Question.BLANK, GAP);
            case MATCHING -> "";
            default -> sheet.stem();
        };
    }

    private Answer answer(Sheet sheet) {
        return switch (sheet.kind()) {
            case CHOICE -> new Answer.Options(sheet.options());
            case TRUE_FALSE -> new Answer.Ticks(Stream.of(true, false).map(this::truth).toList());
            case MATCHING -> new Answer.Columns(sheet.stem().lines().toList(), sheet.options());
            case CLOZE -> new Answer.Lines(0);
            case TYPED, LIST, IDEAS -> new Answer.Lines(lines(sheet.key()));
        };
    }

    /// How many lines an answer needs: one for each item, and for each so many letters.
    private static int lines(Key key) {
        int lines =
                switch (key) {
                    case Key.Several(List<String> values) ->
                            values.stream().mapToInt(SheetPaper::lines).sum();
                    case Key.Words(String value) -> lines(value);
                    case Key.Index _, Key.Indices _, Key.Truth _ -> 0;
                };
        return Math.min(lines, MOST_LINES);
    }

    private static int lines(String text) {
        return 1 + text.length() / LETTERS_A_LINE;
    }

    private String key(Sheet sheet) {
        return switch (sheet.key()) {
            case Key.Index(int value) -> Paper.letter(value) + ") " + sheet.options().get(value);
            case Key.Indices(List<Integer> values) -> pairs(sheet, values);
            case Key.Truth(boolean value) -> truth(value);
            case Key.Words(String value) -> value;
            case Key.Several(List<String> values) -> String.join("\n", values);
        };
    }

    private static String pairs(Sheet sheet, List<Integer> rights) {
        List<String> lefts = sheet.stem().lines().toList();
        return Stream.iterate(0, i -> i < rights.size(), i -> i + 1)
                .map(i -> lefts.get(i) + ": " + Paper.letter(rights.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private String truth(boolean value) {
        return words.get(value ? "paper.true" : "paper.false");
    }
}
