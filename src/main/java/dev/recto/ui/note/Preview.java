package dev.recto.ui.note;

import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.ui.CardMedia;
import dev.recto.ui.Command;
import dev.recto.ui.Words;
import dev.recto.ui.card.CardText;
import dev.recto.ui.card.ListText;
import dev.recto.ui.widget.Shown;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// The cards of a note as they will be asked, one at a time.
final class Preview extends VBox {
    private final Words words;
    private final CardMedia media;
    private final Label title = new Label();
    private final VBox sheet = new VBox();
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final BooleanProperty several = new SimpleBooleanProperty();
    private final Command previous;
    private final Command next;
    private Note note;
    private int shown;

    Preview(Words words, CardMedia media) {
        this.words = words;
        this.media = media;
        getStyleClass().add("note-preview");
        setAccessibleText(words.get("editor.preview"));
        previous =
                new Command(words.get("editor.previousCard"), "Alt+Comma", () -> turn(-1))
                        .when(several);
        next = new Command(words.get("editor.nextCard"), "Alt+Period", () -> turn(1)).when(several);
        title.setId("previewLabel");
        title.getStyleClass().add("text-muted");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head =
                new HBox(
                        title,
                        button(previous, Feather.CHEVRON_LEFT),
                        button(next, Feather.CHEVRON_RIGHT));
        head.getStyleClass().add("tools");
        sheet.getStyleClass().addAll("sheet", "preview");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    List<Command> commands() {
        return List.of(previous, next);
    }

    /// Shows a note as it stands.
    void show(Note now) {
        note = now;
        draw();
    }

    private void turn(int by) {
        shown = Math.floorMod(shown + by, note.ordinals().size());
        draw();
    }

    private void draw() {
        List<Integer> cards = note.ordinals();
        several.set(cards.size() > 1);
        if (cards.isEmpty()) {
            title.setText(words.get("editor.previewNone"));
            sheet.getChildren().clear();
            return;
        }
        shown = Math.clamp(shown, 0, cards.size() - 1);
        title.setText(words.get("editor.previewOf", shown + 1, cards.size()));
        Note.Sides sides = note.sides(cards.get(shown));
        sheet.getChildren()
                .setAll(
                        new CardText(sides.question(), media),
                        new Separator(),
                        answer(sides.answer()));
    }

    private Region answer(String text) {
        if (note instanceof ListNote list) {
            var rows = new ListText(list, media);
            rows.uncover(list.items().size());
            return rows;
        }
        return new CardText(text, media);
    }

    private static Button button(Command command, Feather icon) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setFocusTraversable(false);
        command.wire(button);
        button.disabledProperty().subscribe(off -> Shown.set(button, !off));
        return button;
    }
}
