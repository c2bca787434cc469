package dev.recto.ui.settings;

import dev.recto.ui.widget.TwoEnds;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One setting: what it is called, what it does, and the control that sets it. The name is the
/// control's accessible name too.
@DefaultProperty("control")
public final class SettingRow extends TwoEnds {
    private static final double NARROWEST_IN_EM = 10;

    private final Label name = new Label();
    private final Label text = new Label();
    private final VBox words = new VBox(name, text);
    private final ObjectProperty<Node> control = new SimpleObjectProperty<>();

    public SettingRow() {
        getStyleClass().add("setting");
        text.getStyleClass().add("text-muted");
        text.setWrapText(true);
        text.managedProperty().bind(text.textProperty().isNotEmpty());
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        text.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("words");
        name.fontProperty().subscribe(font -> setNarrowest(NARROWEST_IN_EM * font.getSize()));
        getChildren().add(words);
        control.subscribe(
                node -> {
                    if (node != null) {
                        getChildren().setAll(words, node);
                        if (node instanceof Region region) {
                            region.setMinWidth(USE_PREF_SIZE);
                        }
                        name.setLabelFor(node);
                        node.accessibleTextProperty().bind(name.textProperty());
                    }
                });
    }

    /// What the setting is called.
    public String getName() {
        return name.getText();
    }

    public void setName(String now) {
        name.setText(now);
    }

    /// What it does, in a sentence.
    public String getText() {
        return text.getText();
    }

    public void setText(String now) {
        text.setText(now);
    }

    /// What sets it.
    public Node getControl() {
        return control.get();
    }

    public void setControl(Node now) {
        control.set(now);
    }
}
