package dev.recto.store;

import dev.recto.model.Asking;
import dev.recto.model.CardId;
import dev.recto.model.Deck;
import dev.recto.model.MediaDraft;
import dev.recto.model.Memory;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.Finding.Kind;
import dev.recto.store.file.LibraryException;
import dev.recto.store.file.Sql;
import dev.recto.store.review.Replay;
import dev.recto.store.review.Rules;
import dev.recto.store.statistics.TallyCheck;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.DeckRows;
import dev.recto.store.table.DeckTree;
import dev.recto.store.table.NoteRows;
import dev.recto.store.table.NoteText;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Looks for everything in a library that its tables cannot forbid.
final class LibraryCheck {
    // The log may hold reviews of a day that begins elsewhere in the world.
    private static final int DAYS_AHEAD = 1;

    private final Sql sql;
    private final Rules rules;
    private final Instant now;
    private final List<Finding> findings = new ArrayList<>();

    LibraryCheck(Sql sql, Rules rules, Instant now) {
        this.sql = sql;
        this.rules = rules;
        this.now = now;
    }

    List<Finding> findings() {
        file();
        if (findings.isEmpty()) { // what is read from damaged pages means nothing
            references();
            decks();
            notes();
            search();
            memories();
            reviews();
            tallies();
            media();
        }
        return findings;
    }

    private void file() {
        sql.each(
                "PRAGMA integrity_check",
                row -> {
                    String said = row.getString(1);
                    if (!said.equals("ok")) {
                        found(Kind.FILE, 0, said);
                    }
                });
    }

    private void references() {
        sql.each(
                "PRAGMA foreign_key_check",
                row -> found(Kind.REFERENCE, row.getLong("rowid"), row.getString("table")));
    }

    private void decks() {
        List<Deck> all = new DeckRows(sql).all();
        Set<Deck> reached = new HashSet<>(new DeckTree(all).depthFirst(null));
        for (Deck deck : all) {
            if (!reached.contains(deck)) {
                found(Kind.DECK_CIRCLE, deck.id().value(), deck.name());
            }
        }
        sql.each(
                "SELECT id, name, folded FROM deck",
                row -> {
                    if (!DeckRows.folded(row.getString(2)).equals(row.getString(3))) {
                        found(Kind.DECK_NAME, row.getLong(1), row.getString(2));
                    }
                });
    }

    private void notes() {
        List<NoteId> ids =
                sql.list("SELECT id FROM note ORDER BY id", row -> new NoteId(row.getLong(1)));
        for (NoteId id : ids) {
            note(id).ifPresentOrElse(this::note, () -> found(Kind.NOTE, id.value(), ""));
        }
    }

    private Optional<StoredNote> note(NoteId id) {
        try {
            return Optional.ofNullable(new NoteRows(sql).find(List.of(id)).get(id));
        } catch (IllegalArgumentException noSuchNote) {
            return Optional.empty();
        }
    }

    private void note(StoredNote stored) {
        long id = stored.id().value();
        NoteText kept =
                sql.first(
                                "SELECT headline, words, terms, content FROM note WHERE id = ?",
                                row ->
                                        new NoteText(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getLong(4)),
                                id)
                        .orElseThrow();
        if (!kept.equals(NoteText.of(stored.note()))) {
            found(Kind.NOTE_TEXT, id, kept.headline());
        }
        Set<Integer> missing = new HashSet<>(stored.note().ordinals());
        sql.each(
                "SELECT id, ordinal FROM card WHERE note = ?",
                row -> {
                    if (!missing.remove(row.getInt(2))) {
                        found(Kind.CARD_SURPLUS, row.getLong(1), kept.headline());
                    }
                },
                id);
        missing.forEach(ordinal -> found(Kind.CARD_MISSING, id, ordinal.toString()));
    }

    private void search() {
        try {
            sql.run("INSERT INTO note_text (note_text, rank) VALUES ('integrity-check', 1)");
        } catch (LibraryException outOfStep) {
            found(Kind.SEARCH, 0, "");
        }
    }

    private void memories() {
        var replay = new Replay(sql, rules);
        sql.each(
                "SELECT card.id, memory.* FROM card LEFT JOIN memory ON memory.card = card.id",
                row -> {
                    var card = new CardId(row.getLong(1));
                    Memory explained = replay.memories().get(card);
                    if (!replay.unexplained().contains(card)
                            && !Objects.equals(CardRows.memory(row), explained)) {
                        found(Kind.MEMORY, card.value(), "");
                    }
                });
        replay.unknown()
                .forEach(
                        (number, rule) ->
                                sql.each(
                                        "SELECT id FROM review WHERE scheduler = ?",
                                        row -> found(Kind.SCHEDULER, row.getLong(1), rule.name()),
                                        number));
    }

    private void reviews() {
        LocalDate latest = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(DAYS_AHEAD);
        sql.each(
                "SELECT id FROM review WHERE day > ? OR at > ?",
                row -> found(Kind.REVIEW_TIME, row.getLong(1), ""),
                latest,
                now.plus(Duration.ofDays(DAYS_AHEAD)));
        Set<String> known = new HashSet<>(Arrays.stream(Asking.values()).map(Enum::name).toList());
        sql.each(
                "SELECT id, asking FROM review",
                row -> {
                    if (!known.contains(row.getString(2))) {
                        found(Kind.REVIEW, row.getLong(1), row.getString(2));
                    }
                });
    }

    private void tallies() {
        new TallyCheck(sql).wrong().forEach(table -> found(Kind.TALLY, 0, table));
    }

    private void media() {
        sql.each(
                "SELECT hash, name, bytes FROM media",
                row -> {
                    if (!MediaDraft.hash(row.getBytes(3)).equals(row.getString(1))) {
                        found(Kind.MEDIA, 0, row.getString(2));
                    }
                });
    }

    private void found(Kind kind, long id, String detail) {
        findings.add(new Finding(kind, id, detail));
    }
}
