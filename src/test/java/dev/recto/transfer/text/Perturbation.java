package dev.recto.transfer.text;

import dev.recto.transfer.text.Score.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Other ways in which the same cards could have come: the text of a fixture changed, or its cards
/// written down anew.
enum Perturbation {
    AS_IT_IS(f -> f.text()),
    WITHOUT_TITLE(f -> lines(f, line -> isTitle(f, line) ? "" : line).strip()),
    CARRIAGE_RETURNS(f -> f.text().replace("\n", "\r\n")),
    BYTE_ORDER_MARK(f -> "\ufeff" + f.text()),
    PASTED_TWICE(f -> f.text() + "\n" + f.text()),
    WRAPPED(f -> lines(f, Perturbation::wrapped)),
    BY_TAB(f -> cards(f, (n, c) -> c.front() + "\t" + inline(c))),
    BY_COLON(f -> cards(f, (n, c) -> c.front() + ": " + inline(c))),
    BY_DASH(f -> cards(f, (n, c) -> c.front() + " - " + inline(c))),
    NUMBERED(f -> cards(f, (n, c) -> n + ". " + c.front() + "\n" + lines(c))),
    LABELLED(f -> cards(f, (n, c) -> "Q: " + c.front() + "\nA: " + inline(c))),
    BLANK_LINES_BETWEEN(f -> cards(f, (n, c) -> c.front() + "\n" + lines(c) + "\n")),
    ALTERNATING(f -> cards(f, (n, c) -> c.front() + "\n" + inline(c))),
    SIDES_SWAPPED(f -> cards(f, (n, c) -> inline(c) + "\n" + c.front()));

    /// The width at which mail and old editors break lines.
    private static final int WIDTH = 72;

    private final Function<Fixture, String> change;

    Perturbation(Function<Fixture, String> change) {
        this.change = change;
    }

    String of(Fixture fixture) {
        return change.apply(fixture);
    }

    private interface Writer {
        String write(int number, Side card);
    }

    private static String cards(Fixture fixture, Writer writer) {
        List<String> written = new ArrayList<>();
        fixture.titles().stream()
                .sorted((a, b) -> b.length() - a.length())
                .limit(1)
                .forEach(written::add);
        int number = 0;
        for (Side card : fixture.cards()) {
            written.add(writer.write(++number, card));
        }
        return String.join("\n", written);
    }

    private static String inline(Side card) {
        return card.back().replace("\n", "; ");
    }

    /// The back of a card in lines, its items with marks.
    static String lines(Side card) {
        List<String> lines = new ArrayList<>();
        for (String line : card.back().split("\n")) {
            lines.add(card.items().contains(line) ? "- " + line : line);
        }
        return String.join("\n", lines);
    }

    private static String lines(Fixture fixture, UnaryOperator<String> change) {
        List<String> lines = new ArrayList<>();
        for (String line : fixture.text().split("\n", -1)) {
            lines.add(change.apply(line));
        }
        return String.join("\n", lines);
    }

    private static boolean isTitle(Fixture fixture, String line) {
        return fixture.titles().stream().anyMatch(t -> line.replaceFirst("^#+ ", "").equals(t));
    }

    private static String wrapped(String line) {
        StringBuilder wrapped = new StringBuilder();
        int length = 0;
        for (String word : line.split(" ")) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                length = 0;
            } else if (length > 0) {
                wrapped.append(' ');
                length++;
            }
            wrapped.append(word);
            length += word.length();
        }
        return wrapped.toString();
    }
}
