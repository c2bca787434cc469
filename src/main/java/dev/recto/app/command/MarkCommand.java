package dev.recto.app.command;

import dev.recto.quiz.mark.Leniency;
import dev.recto.quiz.mark.ListMark;
import dev.recto.quiz.mark.ListMarker;
import dev.recto.quiz.mark.Marker;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `recto mark`: marks typed answers, for whoever wants to check how Recto marks.
@Command(
        name = "mark",
        description = "Mark typed answers, read from standard input.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Standard input is an array of objects of these two forms:",
            "  {\"prompt\": \"…\", \"answer\": \"…\", \"siblings\": [\"…\"], \"typed\": \"…\"}",
            "  {\"prompt\": \"…\", \"items\": [\"…\"], \"required\": 2, \"ordered\": false,"
                    + " \"typed\": \"…\"}",
            "What is typed for items is a text or an array of texts. Siblings are the",
            "answers to like questions. All but answer or items and typed may be left out.",
            "",
            "Standard output is an array of the same order:",
            "  {\"verdict\": \"right\"}, or typo, almost, wrong",
            "  {\"hits\": [0, 2], \"extra\": 1}: the items met, and how much met none"
        })
final class MarkCommand implements Callable<Integer> {
    private final Equipment equipment;
    private final Marker marker = new Marker(Leniency.USUAL);
    private final ListMarker listMarker = new ListMarker(Leniency.USUAL);

    @Option(names = "--json", required = true, description = "Read and print JSON.")
    private boolean json;

    MarkCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() throws IOException {
        List<Answer> answers = new AnswerReader(equipment.words()).read(equipment.in());
        JsonArray.print(equipment.out(), answers, this::mark);
        return 0;
    }

    private void mark(JsonGenerator out, Answer answer) {
        switch (answer) {
            case Answer.Single(var expected, String typed) ->
                    out.writeStringProperty(
                            "verdict",
                            marker.mark(expected, typed).verdict().name().toLowerCase(Locale.ROOT));
            case Answer.Listed(var expected, String typed) ->
                    list(out, listMarker.mark(expected, typed));
        }
    }

    private static void list(JsonGenerator out, ListMark mark) {
        out.writeArrayPropertyStart("hits");
        mark.hits().forEach(out::writeNumber);
        out.writeEndArray();
        out.writeNumberProperty("extra", mark.extras().size());
    }
}
