package dev.recto.ui.cards;

import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.store.browse.Found;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/// Asks what to replace by what, and shows each change before it is made.
final class ReplaceDialog {
    private final Tools tools;
    private final Words words;
    private final Found found;
    private final ReplaceViewModel model;

    ReplaceDialog(Tools tools, Found found) {
        this.tools = tools;
        this.words = tools.words();
        this.found = found;
        this.model = new ReplaceViewModel(tools.library(), found);
    }

    /// Asks.
    ///
    /// @return the notes that change, as they are to be; empty if the learner thinks better of it
    Optional<Map<NoteId, Note>> ask() {
        TextField find = field("replaceFindField", "replace.find", model.findProperty());
        var content =
                new VBox(
                        new Label(words.get("replace.find")),
                        find,
                        new Label(words.get("replace.with")),
                        field("replaceWithField", "replace.with", model.withProperty()),
                        choices(),
                        status(),
                        preview());
        content.getStyleClass().addAll("form", "replace-form");
        boolean answered =
                tools.dialogs()
                        .form(
                                words.get("replace.title", found.size()),
                                content,
                                find,
                                words.get("replace.action"),
                                model.stateProperty()
                                        .map(state -> state == ReplaceViewModel.State.READY));
        model.close();
        return answered ? Optional.of(model.notes()) : Optional.empty();
    }

    private TextField field(String id, String key, Property<String> text) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(words.get(key));
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private Node choices() {
        var pattern = new CheckBox(words.get("replace.pattern"));
        pattern.setId("replacePatternBox");
        pattern.selectedProperty().bindBidirectional(model.patternProperty());
        var exact = new CheckBox(words.get("replace.exact"));
        exact.selectedProperty().bindBidirectional(model.exactProperty());
        var parts = new FlowPane();
        for (Replacement.Part part : Replacement.Part.values()) {
            var box = new CheckBox(words.get("replace.part." + part.name()));
            box.setSelected(model.looksIn(part));
            box.selectedProperty().subscribe(now -> model.lookIn(part, now));
            parts.getChildren().add(box);
        }
        var choices = new VBox(new FlowPane(pattern, exact), parts);
        choices.getChildren().forEach(row -> row.getStyleClass().add("choices"));
        choices.getStyleClass().add("choice-rows");
        return choices;
    }

    private Node status() {
        var status = new Label();
        status.setId("replaceStatusLabel");
        status.getStyleClass().add("text-muted");
        status.setWrapText(true);
        status.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        words.get(
                                                "replace.state."
                                                        + model.stateProperty().get().name(),
                                                model.changes().size()),
                                model.stateProperty(),
                                model.changes()));
        return status;
    }

    private Node preview() {
        var list = new ListView<>(model.changes());
        list.setId("replaceList");
        list.setAccessibleText(words.get("replace.preview"));
        list.setCellFactory(view -> new ChangeCell());
        list.setPlaceholder(new Label());
        return list;
    }

    /// A note before and after.
    private final class ChangeCell extends ListCell<Rewrite> {
        private final Label was = new Label();
        private final Label becomes = new Label();
        private final VBox both = new VBox(was, becomes);

        ChangeCell() {
            was.getStyleClass().addAll("text-muted", "was");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Rewrite change, boolean empty) {
            super.updateItem(change, empty);
            if (change == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                was.setText(words.get("replace.was", change.was()));
                becomes.setText(words.get("replace.becomes", change.becomes()));
                setAccessibleText(was.getText() + " " + becomes.getText());
                setGraphic(both);
            }
        }
    }
}
