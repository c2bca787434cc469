package dev.recto.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A cloze text taken apart into plain stretches and gaps. Marks that are not closed stay as they
/// were written. A gap ends at the first `}}`; gaps do not nest.
///
/// @param pieces the text in reading order; joined, the plain words and answers give the whole text
public record Cloze(List<Piece> pieces) {
    private static final Pattern GAP =
            Pattern.compile(
                    "\\{\\{c([1-9]\\d{0,2})::((?:(?!\\{\\{|}}|::).)+)(?:::((?:(?!\\{\\{|}}).)*))?}}",
                    Pattern.DOTALL);

    /// What stands in an open gap without a hint.
    private static final String BLANK = "…";

    public Cloze {
        pieces = List.copyOf(pieces);
    }

    /// Takes a text apart. Any text is valid; without marks it is one stretch.
    public static Cloze parse(String text) {
        var pieces = new ArrayList<Piece>();
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (gap.find()) {
            if (gap.start() > from) {
                pieces.add(new Stretch(text.substring(from, gap.start())));
            }
            pieces.add(new Gap(Integer.parseInt(gap.group(1)), gap.group(2), gap.group(3)));
            from = gap.end();
        }
        if (from < text.length()) {
            pieces.add(new Stretch(text.substring(from)));
        }
        return new Cloze(pieces);
    }

    /// The numbers of the gaps, ascending, each once.
    public List<Integer> numbers() {
        return gaps().map(Gap::number).distinct().sorted().toList();
    }

    /// The answers of the gaps with this number, in reading order.
    public List<String> answers(int number) {
        return gaps().filter(gap -> gap.number == number).map(Gap::answer).toList();
    }

    /// The text with the gaps of this number open, as `‹…›` or `‹hint›`, and all others filled.
    /// These brackets are no marks of Markdown, so that an open gap looks the same anywhere: inside
    /// a word, in code, before a parenthesis.
    public String question(int number) {
        return join(gap -> gap.number == number ? gap.open() : gap.answer);
    }

    /// The whole text, the answers of this number emphasised where Markdown can: it knows no
    /// emphasis in code, nor for all that is written without blanks between words.
    public String answer(int number) {
        String plain = join(Gap::answer);
        String marked = join(gap -> gap.number == number ? gap.emphasised() : gap.answer);
        return PlainText.of(marked).equals(PlainText.of(plain)) ? marked : plain;
    }

    private Stream<Gap> gaps() {
        return pieces.stream().filter(Gap.class::isInstance).map(Gap.class::cast);
    }

    private String join(Function<Gap, String> shown) {
        var text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(
                    switch (piece) {
                        case Stretch(String words) -> words;
                        case Gap gap -> shown.apply(gap);
                    });
        }
        return text.toString();
    }

    /// A part of a cloze text.
    public sealed interface Piece {}

    /// Words that are always shown.
    public record Stretch(String words) implements Piece {}

    /// Words that are asked for.
    ///
    /// @param number which card asks for them, 1 to 999
    /// @param answer the words
    /// @param hint what is shown in their place, or null
    public record Gap(int number, String answer, @Nullable String hint) implements Piece {
        /// What stands in its place where it is asked: `‹…›` or `‹hint›`.
        public String open() {
            return "‹" + (hint == null || hint.isBlank() ? BLANK : hint) + "›";
        }

        /// The gap as it is written in the text.
        public String written() {
            return "{{c" + number + "::" + answer + (hint == null ? "" : "::" + hint) + "}}";
        }

        /// The answer between marks of emphasis, blanks at its edges left outside: marks next to a
        /// blank are none.
        private String emphasised() {
            String words = answer.strip();
            return words.isEmpty() ? answer : answer.replace(words, "**" + words + "**");
        }
    }
}
