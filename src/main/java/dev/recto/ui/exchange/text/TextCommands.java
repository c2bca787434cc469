package dev.recto.ui.exchange.text;

import dev.recto.ui.Command;
import dev.recto.ui.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What can be done with a text by keys.
final class TextCommands {
    private static final Map<Deed, String> KEYS =
            new EnumMap<>(
                    Map.ofEntries(
                            Map.entry(Deed.TITLE, "T"),
                            Map.entry(Deed.FRONT, "C F"),
                            Map.entry(Deed.BACK, "B"),
                            Map.entry(Deed.ITEM, "I"),
                            Map.entry(Deed.LEAD, "E"),
                            Map.entry(Deed.HEADING, "H"),
                            Map.entry(Deed.NOISE, "N"),
                            Map.entry(Deed.JOIN, "J"),
                            Map.entry(Deed.APART, "A"),
                            Map.entry(Deed.SPLIT, "D"),
                            Map.entry(Deed.SWAP, "S"),
                            Map.entry(Deed.SWAP_ALL, "Shift+S"),
                            Map.entry(Deed.LEAVE_OUT, "Delete")));

    private final Words words;
    private final TextViewModel model;
    private final Map<Deed, Command> deeds = new EnumMap<>(Deed.class);
    private final List<Command> all = new ArrayList<>();
    private final Command layout;
    private final Command nextUnsure;
    private final Command undo;
    private final Command redo;

    /// @param split asks where a line is split
    /// @param chooseLayout asks for a layout of the selected lines
    TextCommands(Words words, TextViewModel model, Runnable split, Runnable chooseLayout) {
        this.words = words;
        this.model = model;
        for (Deed deed : KEYS.keySet()) {
            Runnable action = deed == Deed.SPLIT ? split : () -> model.say(deed);
            deeds.put(
                    deed,
                    new Command(words.get("text.deed." + deed), KEYS.get(deed), action)
                            .when(possible(deed)));
        }
        layout =
                new Command(words.get("text.layoutLines"), "L", chooseLayout)
                        .when(model.linesProperty().map(lines -> !lines.isEmpty()));
        nextUnsure =
                new Command(words.get("text.nextUnsure"), "U", model::nextUnsure)
                        .when(model.tallyProperty().map(TextCommands::hasUnsure));
        var order =
                new Command(
                        words.get("text.leastCertainFirst"),
                        "O",
                        () ->
                                model.leastCertainFirstProperty()
                                        .set(!model.leastCertainFirstProperty().get()));
        undo =
                new Command(
                                named("text.undo", "text.undoDeed", model.undoableProperty()),
                                "Shortcut+Z",
                                model::undo)
                        .when(model.undoableProperty().isNotNull());
        redo =
                new Command(
                                named("text.redo", "text.redoDeed", model.redoableProperty()),
                                "Shortcut+Shift+Z Shortcut+Y",
                                model::redo)
                        .when(model.redoableProperty().isNotNull());
        all.addAll(List.of(undo, redo));
        all.addAll(deeds.values());
        all.addAll(List.of(layout, nextUnsure, order));
    }

    /// All of them.
    List<Command> all() {
        return all;
    }

    /// What can be said of lines, in the order of a menu.
    List<Command> deeds() {
        return List.copyOf(deeds.values());
    }

    Command of(Deed deed) {
        return deeds.get(deed);
    }

    Command layout() {
        return layout;
    }

    Command nextUnsure() {
        return nextUnsure;
    }

    Command undo() {
        return undo;
    }

    Command redo() {
        return redo;
    }

    private static boolean hasUnsure(Tally tally) {
        return tally.toLookAt() > 0;
    }

    private ObservableValue<Boolean> possible(Deed deed) {
        return Bindings.createBooleanBinding(
                () -> model.possible(deed), model.linesProperty(), model.readingProperty());
    }

    private ObservableValue<String> named(
            String plain, String named, ObservableValue<@Nullable Deed> deed) {
        return deed.map(it -> words.get(named, words.get("text.deed." + it)))
                .orElse(words.get(plain));
    }
}
