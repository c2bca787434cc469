package dev.recto.ui.note;

import dev.recto.model.Cloze;
import dev.recto.model.Cloze.Gap;
import dev.recto.model.Cloze.Piece;
import dev.recto.model.Cloze.Stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The gaps of a cloze text with their places, and how they are made and taken away.
final class Gaps {
    private static final Pattern OPENED = Pattern.compile("\\{\\{c\\d+::");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}|::");

    private Gaps() {}

    /// A gap in its text.
    ///
    /// @param start where its marks begin
    /// @param end where they end
    record Placed(Gap gap, int start, int end) {
        private boolean holds(Passage passage) {
            return start < passage.start() && passage.end() < end
                    || start <= passage.start() && passage.end() <= end && start < passage.end();
        }

        private boolean meets(Passage passage) {
            return passage.start() < end && start < passage.end();
        }
    }

    /// All gaps, in reading order.
    static List<Placed> in(String text) {
        var gaps = new ArrayList<Placed>();
        int at = 0;
        for (Piece piece : Cloze.parse(text).pieces()) {
            int length =
                    switch (piece) {
                        case Stretch(String words) -> words.length();
                        case Gap gap -> gap.written().length();
                    };
            if (piece instanceof Gap gap) {
                gaps.add(new Placed(gap, at, at + length));
            }
            at += length;
        }
        return gaps;
    }

    /// Makes what is selected a gap, or the word at the caret; inside a gap takes it away.
    ///
    /// @param together whether it is asked together with the gap of the highest number, rather than
    ///   by a card of its own
    /// @return empty where a gap would lie in another or could not be told from its marks
    static Optional<Passage> turned(Passage passage, boolean together) {
        List<Placed> gaps = in(passage.text());
        Optional<Placed> around = gaps.stream().filter(gap -> gap.holds(passage)).findFirst();
        if (around.isPresent()) {
            Placed gap = around.get();
            return Optional.of(
                    new Passage(passage.text(), gap.start, gap.end).replaced(gap.gap.answer()));
        }
        Passage words = passage.onWords();
        if (gaps.stream().anyMatch(gap -> gap.meets(words))
                || BRACES.matcher(words.selected()).find()) {
            return Optional.empty();
        }
        int last = gaps.stream().mapToInt(gap -> gap.gap.number()).max().orElse(0);
        String open = "{{c" + (together ? Math.max(1, last) : last + 1) + "::";
        Passage made = words.replaced(open + words.selected() + "}}");
        return Optional.of(
                Passage.at(
                        made.text(),
                        words.selected().isEmpty() ? made.start() + open.length() : made.end()));
    }

    /// Whether marks of a gap stand in the text that make none: not closed, or inside another.
    static boolean broken(String text) {
        return OPENED.matcher(text).results().count() > in(text).size();
    }
}
