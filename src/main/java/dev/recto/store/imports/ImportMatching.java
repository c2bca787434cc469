package dev.recto.store.imports;

import dev.recto.model.ClozeNote;
import dev.recto.model.Deck;
import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.NoteDraft;
import dev.recto.model.NoteId;
import dev.recto.model.Source;
import dev.recto.model.Tag;
import dev.recto.store.file.Sql;
import dev.recto.store.imports.Comparison.Compared;
import dev.recto.store.imports.Comparison.Outcome;
import dev.recto.store.table.DeckRows;
import dev.recto.store.table.EnoughRows;
import dev.recto.store.table.NoteTags;
import dev.recto.store.table.NoteText;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds for each note of an import the note in the library that it is known as. [Imports] says by
/// what. The surest sign is tried first for all notes, so that a weak sign never takes a note away
/// from a sure one.
final class ImportMatching {
    private final Sql sql;
    private final ImportPlan plan;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Present> present;
    private final Map<NoteId, Present> byId = new HashMap<>();
    private final Map<Long, NoteId> enough;
    private final Set<Object> contents = new HashSet<>();

    ImportMatching(Sql sql, ImportPlan plan) {
        this.sql = sql;
        this.plan = plan;
        for (DeckDraft deck : plan.drafts()) {
            Object place = place(deck.path());
            deck.notes().forEach(note -> drafts.add(new Draft(deck.path(), place, note)));
        }
        present =
                sql.list(
                        """
                        SELECT id, guid, deck, content, imported, headline, source_file, source_first,
                            CASE WHEN source_file IN (SELECT value FROM json_each(?))
                                AND kind <> 'CLOZE' THEN words END
                        FROM note ORDER BY id
                        """,
                        Present::read,
                        files());
        present.forEach(note -> contents.add(note.content()));
        enough = new EnoughRows(sql).all();
    }

    Comparison comparison() {
        match(Draft::guid, note -> note.guid);
        match(Draft::content, Present::content);
        match(Draft::contentOfFile, Present::contentOfFile);
        match(Draft::front, Present::front);
        findHomes();
        match(Draft::answerOfFile, Present::answerOfFile);
        match(Draft::line, Present::line);
        Map<NoteId, SortedSet<Tag>> tags =
                new NoteTags(sql)
                        .of(
                                drafts.stream()
                                        .map(draft -> draft.match)
                                        .filter(Objects::nonNull)
                                        .map(note -> note.id)
                                        .toList());
        if (!plan.decisions().isEmpty()) {
            present.forEach(note -> byId.put(note.id, note));
        }
        var compared = new ArrayList<Compared>();
        for (Draft draft : drafts) {
            compared.add(decided(compared(draft, tags), plan.decisions().get(compared.size())));
        }
        return new Comparison(compared);
    }

    /// What becomes of a note that would be added: the learner may have decided otherwise, now or
    /// at an earlier import.
    private Compared decided(Compared note, @Nullable Decision decision) {
        if (note.outcome() != Outcome.ADDED) {
            return note;
        }
        if (decision == null) {
            NoteId earlier = enough.get(NoteText.fingerprint(note.draft().note()));
            return earlier == null ? note : note.being(Outcome.SKIPPED, earlier);
        }
        Present chosen = byId.get(decision.note());
        return chosen == null
                ? note
                : switch (decision.choice()) {
                    case KEEP_BOTH -> note;
                    case SKIP -> note.being(Outcome.SKIPPED, chosen.id);
                    case UPDATE -> chosen.take() ? note.being(Outcome.UPDATED, chosen.id) : note;
                };
    }

    /// The files that the drafts come from, as a value of a statement.
    private String files() {
        Set<String> files = new HashSet<>();
        for (Draft draft : drafts) {
            Source source = draft.note.source();
            if (source != null) {
                files.add(source.file());
            }
        }
        return new JsonMapper().writeValueAsString(files);
    }

    /// Finds the deck where the notes of a file lie: at least half of those that go to one place
    /// are known there. Without one it may be another file of the same name, and nothing of the
    /// first is to be written over.
    private void findHomes() {
        Map<Object, List<Draft>> together =
                drafts.stream()
                        .filter(draft -> draft.note.source() != null)
                        .collect(Collectors.groupingBy(Draft::fileAndPlace));
        for (List<Draft> group : together.values()) {
            Map<DeckId, Long> known =
                    group.stream()
                            .filter(Draft::isKnownOfFile)
                            .collect(
                                    Collectors.groupingBy(
                                            draft -> draft.match.deck, Collectors.counting()));
            known.forEach(
                    (deck, notes) -> {
                        if (2 * notes >= group.size()) {
                            group.forEach(draft -> draft.home = deck);
                        }
                    });
        }
    }

    /// The deck at a path, or the path itself where there is none yet.
    private Object place(List<String> path) {
        DeckId at = plan.under();
        for (String name : path) {
            var child = new DeckRows(sql).child(at, name.strip()).map(Deck::id);
            if (child.isEmpty()) {
                return path;
            }
            at = child.get();
        }
        return Objects.requireNonNull(at);
    }

    /// Gives every draft that has no match yet the first free note with the same sign.
    private void match(
            Function<Draft, @Nullable Object> signOfDraft,
            Function<Present, @Nullable Object> signOfNote) {
        var free = new HashMap<Object, Deque<Present>>();
        for (Present note : present) {
            Object sign = note.taken ? null : signOfNote.apply(note);
            if (sign != null) {
                free.computeIfAbsent(sign, key -> new ArrayDeque<>(1)).add(note);
            }
        }
        if (free.isEmpty()) {
            return; // as in a new deck; the signs of many notes take long to make
        }
        for (Draft draft : drafts) {
            Object sign = draft.match == null ? signOfDraft.apply(draft) : null;
            Deque<Present> found = sign == null ? null : free.get(sign);
            if (found != null && !found.isEmpty()) {
                draft.match = found.poll();
                draft.match.take();
            }
        }
    }

    private Compared compared(Draft draft, Map<NoteId, SortedSet<Tag>> tags) {
        Present match = draft.match;
        if (match == null) {
            boolean second = !contents.add(draft.content()) && draft.note.guid() == null;
            return draft.compared(second ? Outcome.UNCHANGED : Outcome.ADDED, null);
        }
        var present = tags.getOrDefault(match.id, new TreeSet<>());
        return draft.compared(outcome(draft, match, present), match.id);
    }

    private Outcome outcome(Draft draft, Present match, SortedSet<Tag> tags) {
        if (draft.fingerprint == match.fingerprint) {
            return tags.containsAll(draft.note.tags()) ? Outcome.UNCHANGED : Outcome.UPDATED;
        }
        boolean learnerChanged = match.imported != null && match.imported != match.fingerprint;
        if (plan.fileWins() || !learnerChanged) {
            return Outcome.UPDATED;
        }
        return draft.fingerprint == match.imported ? Outcome.UNCHANGED : Outcome.KEPT;
    }

    /// The plain words of a note behind its front, or null if there are none.
    private static @Nullable Object answer(Sign file, String words) {
        int front = words.indexOf('\n');
        return front < 0 ? null : new Sign(file, words.substring(front));
    }

    /// What several signs have in common: a place or a file, and something in it.
    private record Sign(Object where, Object what) {}

    private record Line(int number) {}

    private static final class Draft {
        private final List<String> path;
        private final Object place;
        private final NoteDraft note;
        private final long fingerprint;
        private @Nullable Present match;
        private @Nullable DeckId home;

        Draft(List<String> path, Object place, NoteDraft note) {
            this.path = path;
            this.place = place;
            this.note = note;
            fingerprint = NoteText.fingerprint(note.note());
        }

        @Nullable Object guid() {
            return note.guid() == null ? null : note.guid().value();
        }

        Object content() {
            return new Sign(place, fingerprint);
        }

        @Nullable Object contentOfFile() {
            return note.source() == null ? null : new Sign(note.source().file(), fingerprint);
        }

        @Nullable Object front() {
            String front = note.note().headline();
            return note.guid() != null || front.isEmpty() ? null : new Sign(place, front);
        }

        Object fileAndPlace() {
            return new Sign(Objects.requireNonNull(note.source()).file(), place);
        }

        boolean isKnownOfFile() {
            Source source = note.source();
            return match != null && source != null && source.file().equals(match.file);
        }

        @Nullable Object answerOfFile() {
            Source source = sourceAtHome();
            boolean answered = source != null && !(note.note() instanceof ClozeNote);
            return answered
                    ? answer(new Sign(source.file(), home), NoteText.of(note.note()).words())
                    : null;
        }

        @Nullable Object line() {
            Source source = sourceAtHome();
            return source == null
                    ? null
                    : new Sign(new Sign(source.file(), home), new Line(source.firstLine()));
        }

        private @Nullable Source sourceAtHome() {
            return note.guid() == null && home != null ? note.source() : null;
        }

        Compared compared(Outcome outcome, @Nullable NoteId match) {
            return new Compared(path, note, outcome, match);
        }
    }

    private static final class Present {
        private final NoteId id;
        private final String guid;
        private final DeckId deck;
        private final long fingerprint;
        private final @Nullable Long imported;
        private final String headline;
        private final @Nullable String file;
        private final int firstLine;
        private final @Nullable String words;
        private boolean taken;

        private Present(ResultSet row) throws SQLException {
            id = new NoteId(row.getLong(1));
            guid = row.getString(2);
            deck = new DeckId(row.getLong(3));
            fingerprint = row.getLong(4);
            long lastImported = row.getLong(5);
            imported = row.wasNull() ? null : lastImported;
            headline = row.getString(6);
            file = row.getString(7);
            firstLine = row.getInt(8);
            words = row.getString(9);
        }

        /// Takes the note, if nothing else has.
        boolean take() {
            boolean free = !taken;
            taken = true;
            return free;
        }

        static Present read(ResultSet row) throws SQLException {
            return new Present(row);
        }

        Object content() {
            return new Sign(deck, fingerprint);
        }

        @Nullable Object contentOfFile() {
            return file == null ? null : new Sign(file, fingerprint);
        }

        Object front() {
            return new Sign(deck, headline);
        }

        @Nullable Object answerOfFile() {
            return file == null || words == null ? null : answer(new Sign(file, deck), words);
        }

        @Nullable Object line() {
            return file == null ? null : new Sign(new Sign(file, deck), new Line(firstLine));
        }
    }
}
