package dev.recto.app.command;

import dev.recto.quiz.question.Sheet;
import dev.recto.quiz.question.Sheet.Key;
import dev.recto.ui.Words;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/// Questions as a person reads them: numbered, with the key at the end.
final class SheetText {
    private static final String INDENT = "   ";

    private final Words words;
    private final PrintStream out;

    SheetText(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    void print(List<Sheet> sheets) {
        for (int i = 0; i < sheets.size(); i++) {
            question(i + 1, sheets.get(i));
        }
        out.println();
        out.println(words.get("command.key"));
        for (int i = 0; i < sheets.size(); i++) {
            out.println(i + 1 + ". " + key(sheets.get(i).key()));
        }
    }

    private void question(int number, Sheet sheet) {
        out.println();
        out.println(number + ". " + words.get("command.ask." + sheet.kind().name()));
        sheet.stem().lines().forEach(line -> out.println(INDENT + line));
        for (int i = 0; i < sheet.options().size(); i++) {
            out.println(INDENT + letter(i) + ") " + sheet.options().get(i));
        }
    }

    private String key(Key key) {
        return switch (key) {
            case Key.Index(int value) -> letter(value);
            case Key.Indices(List<Integer> values) ->
                    values.stream().map(SheetText::letter).collect(Collectors.joining(", "));
            case Key.Truth(boolean value) -> words.get(value ? "command.true" : "command.false");
            case Key.Words(String value) -> value;
            case Key.Several(List<String> values) -> String.join("; ", values);
        };
    }

    /// Of a few options: a, b, c.
    private static String letter(int option) {
        return String.valueOf((char) ('a' + option));
    }
}
