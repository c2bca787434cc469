package dev.recto.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckId;
import dev.recto.store.browse.CardRow;
import dev.recto.store.browse.CardSearch;
import dev.recto.store.browse.CardSort;
import dev.recto.store.browse.Unit;
import dev.recto.store.search.Query;
import dev.recto.ui.LibraryFixture;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FoundCardsTest {
    @TempDir Path folder;

    private LibraryFixture fixture;
    private DeckId deck;
    private FoundCards cards;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        deck = fixture.deck(null, "Human anatomy");
        fixture.note(deck, new BasicNote("pear", "green", "", true));
        fixture.note(deck, new BasicNote("apple", "red"));
        cards =
                new FoundCards(
                        fixture.library,
                        CardSearch.of(Query.EVERYTHING, LibraryFixture.TODAY),
                        () -> LibraryFixture.TODAY);
        cards.refresh();
    }

    @AfterEach
    void close() {
        fixture.close();
        assertThat(fixture.failures).isEmpty();
    }

    @Test
    void whatIsTypedIsLookedForAtOnce() {
        cards.textProperty().set("app");
        assertThat(fronts()).containsExactly("apple");
        cards.textProperty().set("app is:suspended");
        assertThat(fronts()).isEmpty();
        assertThat(cards.completeProperty().get()).isTrue();
        cards.textProperty().set("app due<");
        assertThat(fronts()).as("half typed").containsExactly("apple");
    }

    @Test
    void notesAreListedOnce() {
        assertThat(fronts()).containsExactly("pear", "pear", "apple");
        cards.show(Unit.NOTES);
        assertThat(fronts()).containsExactly("pear", "apple");
        cards.sort(CardSort.FRONT, false);
        assertThat(fronts()).containsExactly("apple", "pear");
    }

    @Test
    void theFirstRowsAreFollowedByAll() {
        fixture.notes(deck, 250);
        cards.refresh();
        assertThat(cards.foundProperty().get().size()).isEqualTo(253);
        assertThat(cards.rows()).hasSize(253);
        assertThat(cards.rows().get(252).note().note().headline()).isEqualTo("question 250");
    }

    @Test
    void theLearnerStaysWhereTheyAreWhenSomethingChanges() {
        fixture.notes(deck, 250);
        cards.refresh();
        var sizes = new ArrayList<Integer>();
        cards.rows()
                .addListener(
                        (ListChangeListener<CardRow>) change -> sizes.add(change.getList().size()));
        CardRow last = cards.rows().get(252);
        fixture.library.change(
                file -> file.cards().suspend(List.of(last.cards().getFirst().id()), true),
                changes -> {});
        assertThat(sizes).isNotEmpty().containsOnly(253);
        assertThat(cards.completeProperty().get()).isTrue();
    }

    @Test
    void changesAreSeen() {
        fixture.library.change(
                file -> file.notes().delete(List.of(cards.rows().getFirst().note().id())),
                changes -> {});
        assertThat(fronts()).containsExactly("apple");
    }

    @Test
    void theNamesOfTheLibraryAreOffered() {
        cards.textProperty().set("deck:anat");
        assertThat(cards.next(9))
                .singleElement()
                .extracting(next -> next.in("deck:anat"))
                .isEqualTo("deck:\"Human anatomy\" ");
    }

    private List<String> fronts() {
        return cards.rows().stream().map(row -> row.note().note().headline()).toList();
    }
}
