package dev.recto.ui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.store.browse.SavedSearch;
import dev.recto.store.browse.Unit;
import dev.recto.ui.LibraryFixture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class BrowseViewModelTest {
    @TempDir Path folder;

    private LibraryFixture fixture;
    private BrowseViewModel model;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        fixture.notes(fixture.deck(null, "deck"), 3);
        model = new BrowseViewModel(fixture.library, () -> LibraryFixture.TODAY);
        model.refresh();
    }

    @AfterEach
    void close() {
        model.close();
        fixture.close();
    }

    @Test
    void aSearchIsKeptOpenedForgottenAndBroughtBack() {
        model.cards().textProperty().set(" question 2 ");
        model.keep("Second", changes -> {});
        assertThat(model.saved()).containsExactly(new SavedSearch("Second", "question 2"));
        assertThat(model.current()).isPresent();

        model.cards().textProperty().set("");
        assertThat(model.current()).isEmpty();
        model.open(model.saved().getFirst());
        assertThat(model.cards().rows()).hasSize(1);

        model.forget(model.saved().getFirst(), changes -> {});
        assertThat(model.saved()).isEmpty();
        fixture.library.undo();
        assertThat(model.saved()).hasSize(1);
    }

    @Test
    void cardsOrNotesAreListed() {
        model.unitProperty().set(Unit.NOTES);
        assertThat(model.cards().foundProperty().get().unit()).isEqualTo(Unit.NOTES);
        assertThat(model.cards().rows()).hasSize(3);
    }
}
