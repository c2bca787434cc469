package dev.recto.ui.note;

import dev.recto.model.BasicNote;
import dev.recto.model.Cloze;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.Tag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// All that is written about a note, complete or not. What a kind does not have is kept, so that
/// nothing is lost where kinds are tried out.
///
/// @param question the front, the prompt or the cloze text
/// @param answer the back, the lead or the extra
/// @param hint of a basic or a list note
/// @param bothWays whether the back of a basic note is asked for its front too
/// @param items the items of a list, also those not filled in yet; at least one
/// @param ordered whether the order of the items is part of the answer
/// @param required how many items a full answer has, or [#ALL]
record Form(
        NoteKind kind,
        String question,
        String answer,
        String hint,
        boolean bothWays,
        List<String> items,
        boolean ordered,
        int required,
        SortedSet<Tag> tags) {
    /// However many items there are.
    static final int ALL = Integer.MAX_VALUE;

    /// Nothing is written yet.
    static final Form EMPTY =
            new Form(NoteKind.BASIC, "", "", "", false, List.of(""), false, ALL, new TreeSet<>());

    Form {
        items = items.isEmpty() ? List.of("") : List.copyOf(items);
        tags = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Tag>) tags));
    }

    /// A note that is there, to be edited.
    static Form of(Note note, Collection<Tag> tags) {
        var labels = new TreeSet<>(tags);
        return switch (note) {
            case BasicNote(String front, String back, String hint, boolean bothWays) ->
                    new Form(
                            NoteKind.BASIC,
                            front,
                            back,
                            hint,
                            bothWays,
                            List.of(),
                            false,
                            ALL,
                            labels);
            case ListNote(
                            String prompt,
                            String lead,
                            List<String> items,
                            boolean ordered,
                            int required,
                            String hint) ->
                    new Form(
                            NoteKind.LIST,
                            prompt,
                            lead,
                            hint,
                            false,
                            items,
                            ordered,
                            required == items.size() ? ALL : required,
                            labels);
            case ClozeNote(String text, String extra) ->
                    new Form(NoteKind.CLOZE, text, extra, "", false, List.of(), false, ALL, labels);
        };
    }

    /// The note as it stands.
    Note note() {
        return switch (kind) {
            case BASIC -> new BasicNote(question.strip(), answer.strip(), hint.strip(), bothWays);
            case LIST -> {
                List<String> written = written();
                int wanted = Math.clamp(required, Math.min(1, written.size()), written.size());
                yield new ListNote(
                        question.strip(), answer.strip(), written, ordered, wanted, hint.strip());
            }
            case CLOZE -> new ClozeNote(question.strip(), answer.strip());
        };
    }

    /// The items that are filled in.
    List<String> written() {
        return items.stream().map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    /// What is still missing.
    Flaw flaw() {
        if (question.isBlank()) {
            return Flaw.NO_QUESTION;
        }
        return switch (kind) {
            case BASIC -> answer.isBlank() ? Flaw.NO_ANSWER : Flaw.NONE;
            case LIST -> written().isEmpty() ? Flaw.NO_ITEMS : Flaw.NONE;
            case CLOZE -> Cloze.parse(question).numbers().isEmpty() ? Flaw.NO_GAP : Flaw.NONE;
        };
    }

    /// Whether no text is written; kind and tags may be chosen.
    boolean isBlank() {
        return question.isBlank() && answer.isBlank() && hint.isBlank() && written().isEmpty();
    }

    /// The form for the next note of a series: kind, direction, order and tags stay.
    Form next() {
        return new Form(kind, "", "", "", bothWays, List.of(), ordered, ALL, tags);
    }

    /// A text of this form.
    String text(Spot spot) {
        return switch (spot.part()) {
            case QUESTION -> question;
            case ANSWER -> answer;
            case HINT -> hint;
            case ITEM -> items.get(spot.item());
        };
    }

    /// This form with another text.
    Form with(Spot spot, String text) {
        return switch (spot.part()) {
            case QUESTION -> withTexts(text, answer, hint);
            case ANSWER -> withTexts(question, text, hint);
            case HINT -> withTexts(question, answer, text);
            case ITEM -> {
                var changed = new ArrayList<>(items);
                changed.set(spot.item(), text);
                yield withItems(changed);
            }
        };
    }

    Form withTexts(String asked, String answered, String help) {
        return new Form(kind, asked, answered, help, bothWays, items, ordered, required, tags);
    }

    Form withKind(NoteKind now) {
        return new Form(now, question, answer, hint, bothWays, items, ordered, required, tags);
    }

    Form withBothWays(boolean now) {
        return new Form(kind, question, answer, hint, now, items, ordered, required, tags);
    }

    Form withItems(List<String> now) {
        return new Form(kind, question, answer, hint, bothWays, now, ordered, required, tags);
    }

    Form withOrdered(boolean now) {
        return new Form(kind, question, answer, hint, bothWays, items, now, required, tags);
    }

    Form withRequired(int now) {
        return new Form(kind, question, answer, hint, bothWays, items, ordered, now, tags);
    }

    Form withTags(Collection<Tag> now) {
        return new Form(
                kind,
                question,
                answer,
                hint,
                bothWays,
                items,
                ordered,
                required,
                new TreeSet<>(now));
    }
}
