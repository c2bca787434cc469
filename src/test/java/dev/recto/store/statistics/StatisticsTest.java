package dev.recto.store.statistics;

import static dev.recto.store.TestLibrary.OPTIONS;
import static dev.recto.store.TestLibrary.tags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.NoteId;
import dev.recto.model.Review;
import dev.recto.schedule.Sm2;
import dev.recto.schedule.StudyDays;
import dev.recto.store.Finding;
import dev.recto.store.Library;
import dev.recto.store.TestLibrary;
import dev.recto.store.file.Connections;
import dev.recto.store.file.Migrations;
import dev.recto.store.file.Sql;
import dev.recto.store.table.CardEntry;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Every figure is what plain Java counts in the log, whatever happened in between.
class StatisticsTest {
    // The history spans both changes of the clock.
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final StudyDays DAYS = new StudyDays(StudyDays.USUAL_BEGIN, ZONE);
    private static final LocalDate BEGIN = LocalDate.of(2025, 9, 20);
    private static final int LONG = 230;
    private static final int THIRD = 2;
    private static final int SEVENTH = 6;
    private static final LocalDate TODAY = BEGIN.plusDays(LONG);

    @TempDir Path folder;

    private final Set<CardId> everCards = new LinkedHashSet<>();
    private final MovingClock clock = new MovingClock();
    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.recto"), clock);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void figuresAreWhatTheLogAddsUpTo(long seed) {
        var random = new Random(seed);
        List<DeckId> decks = decks();
        for (int day = 0; day <= LONG; day++) {
            for (int deed = 0; deed < 2; deed++) {
                happen(random, decks, BEGIN.plusDays(day));
            }
        }
        assertRight(null, decks);
        assertRight(decks.get(0), decks.subList(0, 3));
        assertRight(decks.get(1), decks.subList(1, 3));

        assertThat(KnownThen.of(figures(null), TODAY)).hasSizeGreaterThan(6);
        while (library.history().undoable().isPresent()) {
            library.history().undo();
        }
        assertRight(null, decks);
        while (library.history().redoable().isPresent()) {
            library.history().redo();
        }
        assertRight(null, decks);
        assertRight(decks.get(3), List.of(decks.get(3)));
    }

    @Test
    void figuresOfAnOlderLibraryAreToldByItsLog() {
        var random = new Random(7);
        List<DeckId> decks = decks();
        for (int deed = 0; deed < 300; deed++) {
            happen(random, decks, BEGIN.plusDays(deed / 2));
        }
        Figures now = figures(null);
        library.close();
        bringFiguresAnew();
        open();

        Figures then = figures(null);
        // The hours of an older log are told by the zone of the computer, whichever that is.
        assertThat(then).usingRecursiveComparison().ignoringFields("hours").isEqualTo(now);
        assertThat(then.hours()).extracting(HourTally::answers).isNotEmpty();
    }

    @Test
    void sumsThatWentWrongAreFoundAndAddedUpAnew() {
        CardId card = card(decks().getFirst(), "one");
        answer(card, DAYS.beginOf(BEGIN), Grade.GOOD, Asking.FLIP, true);
        answer(card, DAYS.beginOf(BEGIN.plusDays(1)), Grade.AGAIN, Asking.TYPED, true);
        Figures right = figures(null);
        TestLibrary.storeOf(library).aside(sql -> sql.run("UPDATE tally_mark SET review = 1"));
        assertThat(figures(null)).isEqualTo(right);
        TestLibrary.storeOf(library).aside(sql -> sql.run("UPDATE tally_day SET answers = 7"));
        TestLibrary.storeOf(library).aside(sql -> sql.run("DELETE FROM tally_hour"));

        assertThat(library.check(_ -> Optional.empty()))
                .filteredOn(finding -> finding.kind() == Finding.Kind.TALLY)
                .extracting(Finding::detail)
                .containsExactly("tally_day", "tally_hour");
        library.rebuildMemories(_ -> Optional.empty());
        assertThat(figures(null)).isEqualTo(right);
        long mark =
                TestLibrary.storeOf(library)
                        .read(sql -> sql.number("SELECT review FROM tally_mark"));
        assertThat(mark).isEqualTo(2);
        assertThat(library.check(_ -> Optional.empty()))
                .extracting(Finding::kind)
                .doesNotContain(Finding.Kind.TALLY);
    }

    @Test
    void anEmptyLibraryHasNoFigures() {
        Figures none = figures(null);
        assertThat(none.today()).isEqualTo(new DoneOn(0, 0, Duration.ZERO, 0));
        assertThat(none.days()).isEmpty();
        assertThat(none.answers()).isEmpty();
        assertThat(none.standing()).isEqualTo(new Standing(0, 0, 0, 0));
    }

    @Test
    void theHourIsThatOfTheLearnersClock() {
        DeckId deck = decks().getFirst();
        CardId card = card(deck, "late");
        Instant winter = LocalDate.of(2026, 1, 5).atTime(21, 30).atZone(ZONE).toInstant();
        Instant summer = LocalDate.of(2026, 4, 5).atTime(21, 30).atZone(ZONE).toInstant();
        answer(card, winter, Grade.GOOD, Asking.FLIP, true);
        answer(card, summer, Grade.GOOD, Asking.FLIP, true);

        assertThat(figures(null).hours()).containsExactly(new HourTally(21, 2, 1, 1));
    }

    /// Takes from the library what versions 3, 7 and 12 brought, then what the first two did.
    private void bringFiguresAnew() {
        try (Sql sql = Connections.toChange(library.file())) {
            sql.list(
                            "SELECT name FROM sqlite_schema WHERE name LIKE 'tally_%_%'"
                                    + " AND type = 'trigger'",
                            row -> row.getString(1))
                    .forEach(trigger -> sql.script("DROP TRIGGER " + trigger));
            sql.script(
                    """
                    DROP VIEW studied_day;
                    DROP VIEW studied_answer;
                    DROP VIEW studied_hour;
                    DROP VIEW answered;
                    DROP VIEW tallied_card;
                    DROP TABLE tally_mark;
                    DROP TABLE tally_day;
                    DROP TABLE tally_answer;
                    DROP TABLE tally_hour;
                    ALTER TABLE review DROP COLUMN hour;
                    ALTER TABLE review DROP COLUMN interval_before;
                    ALTER TABLE review DROP COLUMN interval_after;
                    """);
            sql.script(Migrations.standard().scripts().get(THIRD));
            sql.script(Migrations.standard().scripts().get(SEVENTH));
        }
    }

    private Figures figures(@Nullable DeckId deck) {
        return library.statistics().of(deck, YearMonth.of(2025, 12), TODAY);
    }

    private void assertRight(@Nullable DeckId deck, List<DeckId> within) {
        var log = new Recount(library, everCards, deck == null ? null : Set.copyOf(within), ZONE);
        Figures counted = log.figures(YearMonth.of(2025, 12), TODAY);
        Figures kept = figures(deck);
        assertThat(kept.today()).isEqualTo(counted.today());
        assertThat(kept.days()).isEqualTo(counted.days());
        assertThat(kept.answers()).isEqualTo(counted.answers());
        assertThat(kept.decks()).isEqualTo(counted.decks());
        assertThat(kept.hours()).isEqualTo(counted.hours());
        assertThat(kept.due()).isEqualTo(counted.due());
        assertThat(kept.added()).isEqualTo(counted.added());
        assertThat(kept.standing()).isEqualTo(counted.standing());
        assertThat(KnownThen.of(kept, TODAY)).isEqualTo(log.known(TODAY));
    }

    private List<DeckId> decks() {
        DeckId top = library.decks().create(null, "Top", OPTIONS).id();
        DeckId below = library.decks().create(top, "Below", OPTIONS).id();
        DeckId lowest = library.decks().create(below, "Lowest", OPTIONS).id();
        DeckId other = library.decks().create(null, "Other", OPTIONS).id();
        return List.of(top, below, lowest, other);
    }

    private void happen(Random random, List<DeckId> decks, LocalDate day) {
        Instant at = DAYS.beginOf(day).plus(Duration.ofMinutes(random.nextInt(24 * 60)));
        clock.now = at;
        DeckId deck = decks.get(random.nextInt(decks.size()));
        List<CardId> cards = new ArrayList<>(present());
        int deed = random.nextInt(100);
        if (cards.size() < 10 || deed < 4) {
            card(deck, "front " + random.nextLong());
            return;
        }
        Card card =
                library.cards().find(cards.get(random.nextInt(cards.size()))).orElseThrow().card();
        if (deed < 6) {
            library.notes().move(List.of(card.note()), deck);
        } else if (deed < 7) {
            library.notes().delete(List.of(card.note()));
        } else if (deed < 9) {
            library.cards().suspend(List.of(card.id()), random.nextBoolean());
        } else if (deed < 14) {
            library.history().undo();
        } else {
            Grade grade =
                    Grade.of(random.nextInt(4) == 0 ? random.nextInt(3) : 3 + random.nextInt(3));
            Asking asking = Asking.values()[random.nextInt(Asking.values().length)];
            answer(card.id(), at, grade, asking, random.nextInt(8) > 0);
        }
    }

    private CardId card(DeckId deck, String front) {
        NoteId note = library.notes().add(deck, new BasicNote(front, "back"), tags()).id();
        CardId card = library.cards().of(note).getFirst().id();
        everCards.add(card);
        return card;
    }

    private List<CardId> present() {
        return library.cards().find(everCards).stream().map(CardEntry::id).toList();
    }

    private void answer(CardId card, Instant at, Grade grade, Asking asking, boolean counted) {
        Sm2 sm2 = Sm2.standard();
        LocalDate day = DAYS.dayOf(at);
        @Nullable Memory before = library.cards().find(card).orElseThrow().card().memory();
        var taken = Duration.ofMillis(500 + at.getEpochSecond() % 90_000);
        library.reviews()
                .record(
                        new Review(card, at, day, grade, asking, taken, sm2.id(), counted),
                        counted ? sm2.next(before, grade, day) : null);
    }

    /// The clock of the learner, which the history moves on.
    private static final class MovingClock extends Clock {
        private Instant now = DAYS.beginOf(BEGIN);

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return fixed(now, zone);
        }
    }
}
