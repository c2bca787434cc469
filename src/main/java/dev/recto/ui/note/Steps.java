package dev.recto.ui.note;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The steps in which a form came about, to walk back and forth. Letters typed one after the other
/// in one text are a step for each word.
final class Steps {
    private static final int KEPT = 1000;

    private final Deque<Form> before = new ArrayDeque<>();
    private final Deque<Form> after = new ArrayDeque<>();
    private @Nullable Spot typing;
    private boolean adding;

    /// A step is made.
    void take(Form from) {
        push(from);
        typing = null;
    }

    /// A text is typed, or letters of it deleted.
    ///
    /// @param from the form before
    void type(Form from, Form to, Spot spot) {
        String old = from.text(spot);
        String now = to.text(spot);
        int grown = now.length() - old.length();
        boolean goesOn =
                spot.equals(typing)
                        && Math.abs(grown) == 1
                        && adding == grown > 0
                        && !beginsWord(old, now);
        if (!goesOn) {
            push(from);
        }
        after.clear();
        typing = Math.abs(grown) <= 1 ? spot : null;
        adding = grown > 0;
    }

    /// Goes one step back.
    Optional<Form> back(Form present) {
        return walk(present, before, after);
    }

    /// Does again what [#back] took back.
    Optional<Form> forth(Form present) {
        return walk(present, after, before);
    }

    boolean canGoBack() {
        return !before.isEmpty();
    }

    boolean canGoForth() {
        return !after.isEmpty();
    }

    /// Forgets all.
    void clear() {
        before.clear();
        after.clear();
        typing = null;
    }

    private Optional<Form> walk(Form present, Deque<Form> from, Deque<Form> to) {
        typing = null;
        Form goal = from.poll();
        if (goal != null) {
            to.push(present);
        }
        return Optional.ofNullable(goal);
    }

    private void push(Form form) {
        before.push(form);
        after.clear();
        if (before.size() > KEPT) {
            before.removeLast();
        }
    }

    /// Whether the letter that was added stands behind a blank: a word that begins.
    private static boolean beginsWord(String old, String now) {
        if (now.length() <= old.length()) {
            return false;
        }
        int at = 0;
        while (at < old.length() && old.charAt(at) == now.charAt(at)) {
            at++;
        }
        return at > 0
                && Character.isWhitespace(now.charAt(at - 1))
                && !Character.isWhitespace(now.charAt(at));
    }
}
