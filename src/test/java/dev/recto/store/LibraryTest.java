package dev.recto.store;

import static dev.recto.store.TestLibrary.CLOCK;
import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.tags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

class LibraryTest {
    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource
    void notesOfEveryKindComeBackAsTheyWere(Note note) {
        try (var test = new TestLibrary(folder)) {
            var id = test.library.notes().add(test.deck("Deck"), note, tags("b", "a")).id();
            test.library.close();
            try (var again = Library.open(test.library.file(), CLOCK)) {
                assertThat(again.notes().find(id))
                        .hasValueSatisfying(
                                stored -> {
                                    assertThat(stored.note()).isEqualTo(note);
                                    assertThat(stored.tags()).isEqualTo(tags("a", "b"));
                                    assertThat(stored.created()).isEqualTo(CLOCK.instant());
                                });
                assertThat(again.cards().of(id).stream().map(card -> card.ordinal()))
                        .isEqualTo(note.ordinals());
            }
        }
    }

    static Stream<Note> notesOfEveryKindComeBackAsTheyWere() {
        return Stream.of(
                new BasicNote("front", "back"),
                new BasicNote("", "", "", true),
                new BasicNote("*naïve*", "日本語 😀\n\n- x", "hint", true),
                new BasicNote("nul \u0000 in it", "and \u0000 here"),
                new ListNote("prompt", List.of("one", "two", "two")),
                new ListNote("prompt", "lead", List.of("a", "b", "c"), true, 2, "hint"),
                new ListNote("empty", List.of()),
                new ClozeNote("{{c2::Paris}} is in {{c1::France}}", "extra"),
                new ClozeNote("no gap", ""));
    }

    @Test
    void aLibraryIsMadeInEveryLanguage() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            try (var home = new TestLibrary(folder)) {
                assertThat(home.library.cards().of(home.note(home.deck("Deck"), "front")))
                        .hasSize(1);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void theSameLibraryHasTheSameIdentity() {
        try (var test = new TestLibrary(folder)) {
            var id = test.library.id();
            test.library.close();
            try (var again = Library.open(test.library.file(), CLOCK)) {
                assertThat(again.id()).isEqualTo(id);
                assertThat(again.decks().statuses(DAY)).isEmpty();
            }
        }
    }

    @Test
    void factsAboutTheLibraryAreRemembered() {
        try (var test = new TestLibrary(folder)) {
            assertThat(test.library.recall("starters")).isEmpty();
            test.library.remember("starters", "a");
            test.library.remember("starters", "a b");
            assertThat(test.library.recall("starters")).contains("a b");
            assertThat(test.library.history().undoable()).isEmpty();
        }
    }

    @Test
    void severalThreadsMayUseItAtOnce() throws Exception {
        try (var test = new TestLibrary(folder);
                var threads = Executors.newFixedThreadPool(4)) {
            var deck = test.deck("Deck");
            var work = new ArrayList<Callable<Object>>();
            for (int i = 0; i < 40; i++) {
                String front = "front " + i;
                work.add(() -> test.note(deck, front));
                work.add(() -> test.library.decks().statuses(DAY));
                work.add(() -> test.library.history().undoable());
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
            assertThat(test.library.decks().status(deck, DAY).orElseThrow().own().cards())
                    .isEqualTo(40);
        }
    }
}
