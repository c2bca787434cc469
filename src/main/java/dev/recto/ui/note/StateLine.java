package dev.recto.ui.note;

import dev.recto.ui.Command;
import dev.recto.ui.Words;
import dev.recto.ui.note.State.Stage;
import dev.recto.ui.note.Subject.New;
import dev.recto.ui.widget.Shown;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says quietly how far a note has come, and offers what can be done about it.
final class StateLine extends HBox {
    private final Words words;
    private final EditorViewModel model;
    private final Label said = new Label();
    private final Button agree;
    private final Button discard;

    StateLine(Words words, EditorViewModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("note-state");
        said.setId("stateLabel");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        agree = button("agreeButton", "editor.agree", model::agree);
        discard = button("discardButton", "editor.discard", model::discard);
        getChildren().addAll(said, agree, discard);
        model.stateProperty().subscribe(this::show);
    }

    /// What it says.
    String said() {
        return said.getText();
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.get(key));
        new Command(words.get(key), "", action).wire(button);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show(State state) {
        String text = words(state);
        Shown.set(agree, state.stage() == Stage.HELD);
        Shown.set(discard, state.discardable());
        getStyleClass().remove("held");
        if (state.stage() == Stage.HELD) {
            getStyleClass().add("held");
        }
        if (!text.equals(said.getText())) {
            said.setText(text);
            said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private String words(State state) {
        boolean fresh = model.subjectProperty().get() instanceof New;
        return switch (state.stage()) {
            case NOTHING, BLANK -> "";
            case BEGUN, DRAFT ->
                    words.get(
                            fresh ? "editor.begun" : "editor.draft",
                            words.get("editor.flaw." + state.flaw().name()));
            case READY -> words.get("editor.ready");
            case UNSAVED -> words.get("editor.saving");
            case SAVED -> words.get("editor.saved");
            case HELD -> words.get("editor.held", state.lost());
        };
    }
}
