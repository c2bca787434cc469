package dev.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.DeckId;
import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Changes.Way;
import dev.recto.store.change.RefusedException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ObservableLibraryTest {
    @TempDir Path folder;

    private final List<Changes> heard = new ArrayList<>();
    private LibraryFixture fixture;
    private ObservableLibrary library;
    private DeckId deck;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        library = fixture.library;
        deck = fixture.deck(null, "Biology");
        library.listen(heard::add);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void changesAreToldToAllWhoListen() {
        library.change(file -> file.decks().rename(deck, "Botany"), changes -> {});

        assertThat(heard).extracting(Changes::action).containsExactly(Action.RENAME_DECK);
        assertThat(fixture.file.decks().path(deck)).containsExactly("Botany");
    }

    @Test
    void whoUnsubscribesHearsNoMore() {
        var late = new ArrayList<Changes>();
        library.listen(late::add).unsubscribe();

        library.change(file -> file.decks().rename(deck, "Botany"), changes -> {});

        assertThat(late).isEmpty();
    }

    @Test
    void changesCanBeUndoneAndDoneAgain() {
        library.change(file -> file.decks().rename(deck, "Botany"), changes -> {});
        assertThat(library.undoableProperty().get().name()).isEqualTo("Botany");
        assertThat(library.redoableProperty().get()).isNull();

        library.undo();
        assertThat(fixture.file.decks().path(deck)).containsExactly("Biology");
        assertThat(library.redoableProperty().get().name()).isEqualTo("Botany");

        library.redo();
        assertThat(fixture.file.decks().path(deck)).containsExactly("Botany");
        assertThat(heard)
                .extracting(Changes::way)
                .containsExactly(Way.DONE, Way.UNDONE, Way.REDONE);
    }

    @Test
    void refusedChangeIsShownAndNotTold() {
        library.change(file -> file.decks().rename(deck, " "), changes -> {});

        assertThat(heard).isEmpty();
        assertThat(fixture.failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(RefusedException.Reason.NAME_BLANK));
    }
}
