package dev.recto.ui.exchange.neighbours;

import dev.recto.store.imports.Decision.Choice;
import dev.recto.store.imports.Neighbour;
import dev.recto.ui.Command;
import dev.recto.ui.Words;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;

import java.util.ArrayList;
import java.util.List;

/// Binds the notes that stand side by side with those of the library.
public final class NeighboursController {
    private final Words words;
    private final NeighboursViewModel model;
    private final List<Command> commands = new ArrayList<>();

    @FXML private Button skipAllButton;
    @FXML private Button updateAllButton;
    @FXML private Button keepAllButton;
    @FXML private ListView<Neighbour> pairList;

    /// @param model what is found and decided
    public NeighboursController(Words words, NeighboursViewModel model) {
        this.words = words;
        this.model = model;
    }

    /// What can be done here, also by keys.
    ///
    /// @param shown whether the learner sees it
    public List<Command> commands(ObservableValue<Boolean> shown) {
        commands.forEach(command -> command.when(shown));
        return commands;
    }

    /// Gives the focus to the pairs.
    public void focus() {
        pairList.requestFocus();
        if (pairList.getSelectionModel().isEmpty()) {
            pairList.getSelectionModel().selectFirst();
        }
    }

    @FXML
    private void initialize() {
        for (Choice choice : Choice.values()) {
            String key = String.valueOf(choice.ordinal() + 1);
            commands.add(
                    new Command(words.get("neighbours.one." + choice), key, () -> choose(choice)));
        }
        List<Button> buttons = List.of(skipAllButton, updateAllButton, keepAllButton);
        for (Choice choice : Choice.values()) {
            var all =
                    new Command(
                            words.get("neighbours.all." + choice),
                            "Shift+" + (choice.ordinal() + 1),
                            () -> model.chooseAll(choice));
            all.wire(buttons.get(choice.ordinal()));
            commands.add(all);
        }
        pairList.setCellFactory(list -> new PairCell(words, model));
        pairList.setItems(model.pairs());
    }

    /// Decides on the selected pair, and goes on to the next.
    private void choose(Choice choice) {
        Neighbour pair = pairList.getSelectionModel().getSelectedItem();
        if (pair != null) {
            model.choose(pair, choice);
            pairList.getSelectionModel().selectNext();
            pairList.scrollTo(pairList.getSelectionModel().getSelectedIndex());
        }
    }
}
