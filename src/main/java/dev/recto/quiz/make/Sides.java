package dev.recto.quiz.make;

import dev.recto.model.BasicNote;
import dev.recto.model.Cloze;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.Question;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The two sides of an entry as a quiz shows them, still in Markdown.
///
/// @param prompt what is shown
/// @param answer what is asked for
record Sides(String prompt, String answer) {
    private static final Pattern ASKING =
            Pattern.compile(
                    "(?i)^(what|whats|who|whose|whom|which|when|where|why|how|list|name|define|explain|describe|give"
                        + "|identify|state|compare|according|from|is|are|do|does|can|true)\\b.*|.*[?:]\\s*$",
                    Pattern.DOTALL);
    private static final int LONGEST_TERM = 60;
    private static final int MOST_WORDS = 6;

    /// The sides of an entry in a direction, or null where it cannot be asked so: only a term can
    /// be asked for by its definition.
    static @Nullable Sides of(Entry entry, Direction direction) {
        Sides sides =
                switch (entry.note()) {
                    case BasicNote note when direction == Direction.TO_BACK ->
                            new Sides(note.front(), note.back());
                    case BasicNote note ->
                            isTerm(note.front()) ? new Sides(note.back(), note.front()) : null;
                    case ListNote note when direction == Direction.TO_BACK ->
                            new Sides(note.prompt(), listed(note));
                    case ListNote note when isTerm(note.prompt()) ->
                            new Sides(listed(note), note.prompt());
                    case ClozeNote note when direction == Direction.TO_BACK ->
                            gaps(note, entry.ordinal());
                    case ListNote note -> null;
                    case ClozeNote note -> null;
                };
        return sides == null || sides.prompt.isBlank() || sides.answer.isBlank() ? null : sides;
    }

    private static String listed(ListNote note) {
        return note.items().stream()
                .map(item -> item.strip().replaceAll("[;,.]$", ""))
                .collect(Collectors.joining("; "));
    }

    private static @Nullable Sides gaps(ClozeNote note, int ordinal) {
        Cloze cloze = Cloze.parse(note.text());
        List<String> answers = cloze.answers(ordinal);
        if (answers.isEmpty()) {
            return null;
        }
        var text = new StringBuilder();
        for (Cloze.Piece piece : cloze.pieces()) {
            text.append(
                    switch (piece) {
                        case Cloze.Stretch(String words) -> words;
                        case Cloze.Gap gap when gap.number() == ordinal ->
                                Question.BLANK
                                        + (gap.hint() == null ? "" : " (" + gap.hint() + ")");
                        case Cloze.Gap gap -> gap.answer();
                    });
        }
        return new Sides(text.toString(), String.join(", ", answers));
    }

    /// Whether a text asks for something, in so many words.
    static boolean isQuestion(String text) {
        return ASKING.matcher(text.strip()).matches();
    }

    /// Whether a front is a term, not a question or an order.
    static boolean isTerm(String front) {
        return front.length() <= LONGEST_TERM
                && front.chars().filter(c -> c == ' ').count() < MOST_WORDS
                && !isQuestion(front);
    }
}
