package dev.recto.quiz.mark;

import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

import java.util.ArrayList;
import java.util.List;

/// A stretch of the difference between what was typed and what was expected. The stretches in
/// order, without the missing ones, are what was typed; without the surplus ones, the answer.
///
/// @param kind what to do with it
/// @param text the characters, at least one
public record Change(Kind kind, String text) {

    /// What a stretch is.
    public enum Kind {
        /// In both.
        KEPT,
        /// Typed but not in the answer.
        SURPLUS,
        /// In the answer but not typed.
        MISSING
    }

    /// Beyond this many characters on a side a diff by characters helps nobody.
    private static final int LONGEST = 2000;

    /// The difference between two texts.
    public static List<Change> between(String typed, String answer) {
        if (Math.max(typed.length(), answer.length()) > LONGEST) {
            return replaced(typed, answer);
        }
        var collector = new Collector();
        new StringsComparator(typed, answer).getScript().visit(collector);
        return collector.finish();
    }

    private static List<Change> replaced(String typed, String answer) {
        var collector = new Collector();
        collector.add(Kind.SURPLUS, typed);
        collector.add(Kind.MISSING, answer);
        return collector.finish();
    }

    /// Joins the characters of one kind that stand side by side.
    private static final class Collector implements CommandVisitor<Character> {
        private final List<Change> changes = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Kind kind = Kind.KEPT;

        @Override
        public void visitInsertCommand(Character c) {
            add(Kind.MISSING, c.toString());
        }

        @Override
        public void visitKeepCommand(Character c) {
            add(Kind.KEPT, c.toString());
        }

        @Override
        public void visitDeleteCommand(Character c) {
            add(Kind.SURPLUS, c.toString());
        }

        private void add(Kind next, String characters) {
            if (next != kind) {
                finish();
                kind = next;
            }
            text.append(characters);
        }

        private List<Change> finish() {
            if (!text.isEmpty()) {
                changes.add(new Change(kind, text.toString()));
                text.setLength(0);
            }
            return changes;
        }
    }
}
