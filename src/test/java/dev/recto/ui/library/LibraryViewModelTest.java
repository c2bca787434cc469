package dev.recto.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.DeckId;
import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.DecksToday;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.deck.Shelf;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class LibraryViewModelTest {
    @TempDir Path folder;

    private LibraryFixture fixture;
    private LibraryViewModel model;
    private DeckId biology;
    private DeckId cells;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        biology = fixture.deck(null, "Biology");
        cells = fixture.deck(biology, "Cells");
        fixture.deck(cells, "Membranes");
        fixture.deck(null, "Physics");
        model = new LibraryViewModel(fixture.library, () -> LibraryFixture.TODAY, DecksToday::read);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void nothingIsKnownBeforeTheFirstLook() {
        assertThat(model.readProperty().get()).isFalse();
        model.refresh();
        assertThat(model.readProperty().get()).isTrue();
    }

    @Test
    void gridShowsTheTopAndListTheWholeTree() {
        model.refresh();

        assertNames(model.tops()).containsExactly("Biology", "Physics");
        assertNames(model.outline()).containsExactly("Biology", "Cells", "Membranes", "Physics");
    }

    @Test
    void foldedDeckHidesAllBelow() {
        model.refresh();
        model.fold(biology, true);
        assertNames(model.outline()).containsExactly("Biology", "Physics");

        model.fold(biology, false);
        model.fold(cells, true);
        assertNames(model.outline()).containsExactly("Biology", "Cells", "Physics");
    }

    @Test
    void searchFindsDecksByTheirPathAtAnyDepth() {
        model.refresh();
        model.searchProperty().set(" membr");
        assertNames(model.tops()).containsExactly("Membranes");

        model.searchProperty().set("BIO");
        assertNames(model.outline()).containsExactly("Biology", "Cells", "Membranes");
    }

    @Test
    void todaysWorkIsCountedAndTimed() {
        fixture.notes(cells, 12);
        model.refresh();

        assertThat(model.shelfProperty().get().today()).isEqualTo(12);
        assertThat(model.timeProperty().get()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void changesOfTheLibraryAreSeenUntilClosed() {
        model.refresh();
        fixture.library.change(file -> file.decks().delete(biology), changes -> {});
        assertNames(model.outline()).containsExactly("Physics");

        model.close();
        fixture.library.undo();
        assertNames(model.outline()).containsExactly("Physics");
    }

    @Test
    void decksKnowTheirPlace() {
        model.refresh();
        Shelf shelf = model.shelfProperty().get();
        DeckStatus membranes = shelf.matching("Membranes").getFirst();

        assertThat(shelf.path(membranes)).isEqualTo("Biology › Cells › Membranes");
        assertThat(shelf.taken(biology, "cells ", null)).isTrue();
        assertThat(shelf.taken(biology, "Cells", cells)).isFalse();
        assertThat(shelf.taken(null, "Cells", null)).isFalse();
    }

    @Test
    void decksMoveAnywhereButIntoThemselves() {
        fixture.deck(null, "Membranes");
        model.refresh();
        Shelf shelf = model.shelfProperty().get();
        DeckId membranes = shelf.in(cells).getFirst().deck().id();

        assertThat(shelf.mayMove(cells, null)).isTrue();
        assertThat(shelf.mayMove(membranes, biology)).isTrue();
        assertThat(shelf.mayMove(biology, membranes)).as("into itself").isFalse();
        assertThat(shelf.mayMove(cells, biology)).as("where it lies").isFalse();
        assertThat(shelf.mayMove(membranes, null)).as("beside a namesake").isFalse();
    }

    private static ListAssert<String> assertNames(List<DeckStatus> decks) {
        return assertThat(decks.stream().map(status -> status.deck().name()).toList());
    }
}
