package dev.recto.ui.library;

import dev.recto.model.DeckId;
import dev.recto.store.DeckStatus;
import dev.recto.ui.Command;
import dev.recto.ui.Page;
import dev.recto.ui.Tools;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.List;
import java.util.stream.Stream;

/// The page of one deck with its cards.
public final class DeckPage implements Page {
    private final Tools tools;
    private final DeckViewModel model;
    private final DeckController controller;
    private final Parent view;

    public DeckPage(Tools tools, DeckId deck) {
        this.tools = tools;
        model = new DeckViewModel(tools.library(), deck, tools::today);
        controller = new DeckController(tools, model);
        view = tools.views().load(controller);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return model.deck().map(deck -> deck.deck().name()).orElse("");
    }

    @Override
    public ObservableValue<List<Crumb>> trail() {
        return model.deck().map(this::above).orElse(List.of());
    }

    private List<Crumb> above(DeckStatus deck) {
        var library =
                new Crumb(tools.words().get("library.title"), () -> tools.navigator().library());
        var decks =
                model.shelfProperty().get().above(deck).stream()
                        .map(DeckStatus::deck)
                        .map(up -> new Crumb(up.name(), () -> tools.navigator().deck(up.id())));
        return Stream.concat(Stream.of(library), decks).toList();
    }

    @Override
    public List<Command> commands() {
        return controller.commands();
    }

    @Override
    public void shown() {
        controller.focus();
        model.refresh();
    }

    @Override
    public void close() {
        model.close();
    }
}
