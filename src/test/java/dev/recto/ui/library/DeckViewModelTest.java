package dev.recto.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckId;
import dev.recto.store.browse.CardSort;
import dev.recto.ui.LibraryFixture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

class DeckViewModelTest {
    @TempDir Path folder;

    private LibraryFixture fixture;
    private DeckId deck;
    private DeckViewModel model;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        deck = fixture.deck(null, "Fruit");
        DeckId inside = fixture.deck(deck, "Exotic");
        fixture.note(deck, new BasicNote("pear", "green"));
        fixture.note(deck, new BasicNote("apple", "red"));
        fixture.note(inside, new BasicNote("mango", "yellow"));
        model = new DeckViewModel(fixture.library, deck, () -> LibraryFixture.TODAY);
        model.refresh();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void cardsOfTheDecksInsideAreShownToo() {
        assertThat(fronts()).containsExactly("pear", "apple", "mango");
        assertThat(model.deck().getValue().all().cards()).isEqualTo(3);
    }

    @Test
    void searchNarrowsTheCards() {
        model.cards().textProperty().set("gre");
        assertThat(fronts()).containsExactly("pear");

        model.cards().textProperty().set("");
        assertThat(fronts()).hasSize(3);
    }

    @Test
    void cardsAreOrderedAsAsked() {
        model.cards().sort(CardSort.FRONT, false);
        assertThat(fronts()).containsExactly("apple", "mango", "pear");

        model.cards().sort(CardSort.FRONT, true);
        assertThat(fronts()).containsExactly("pear", "mango", "apple");
    }

    @Test
    void changesAreSeen() {
        fixture.library.change(
                file -> file.notes().add(deck, new BasicNote("plum", "blue"), new TreeSet<>()),
                added -> added.changes(),
                added -> {});

        assertThat(fronts()).contains("plum");
    }

    @Test
    void deletedDeckIsGone() {
        assertThat(model.goneProperty().get()).isFalse();

        fixture.library.change(file -> file.decks().delete(deck), changes -> {});

        assertThat(model.goneProperty().get()).isTrue();
        assertThat(model.deck().getValue()).isNull();
    }

    private List<String> fronts() {
        return model.cards().rows().stream().map(row -> row.note().note().headline()).toList();
    }
}
