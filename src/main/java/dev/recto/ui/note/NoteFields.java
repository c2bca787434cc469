package dev.recto.ui.note;

import dev.recto.model.Note;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.media.Intake;
import dev.recto.ui.note.Spot.Part;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The texts of a note, to be edited in a dialog before anything of it is in the library.
public final class NoteFields extends ScrollPane {
    private static final int MOST_LINES = 8;

    private final Words words;
    private final Intake intake;
    private final VBox fields = new VBox();
    private final ReadOnlyObjectWrapper<Form> form;

    /// @param note what stands in the fields at first
    public NoteFields(Tools tools, Note note) {
        words = tools.words();
        intake = new Intake(tools);
        form = new ReadOnlyObjectWrapper<>(Form.of(note, List.of()));
        getStyleClass().addAll("edge-to-edge", "note-fields");
        fields.getStyleClass().add("form");
        setContent(fields);
        setFitToWidth(true);
        NoteKind kind = form.get().kind();
        add(words.get("editor.question." + kind), Spot.QUESTION);
        add(words.get("editor.answer." + kind), Spot.ANSWER);
        if (kind != NoteKind.CLOZE) {
            add(words.get("editor.hint"), Spot.HINT);
        }
        if (kind == NoteKind.LIST) {
            for (int item = 0; item < form.get().items().size(); item++) {
                addItem(item);
            }
            makeRoom();
        }
    }

    /// The note as it stands.
    public Note note() {
        return form.get().note();
    }

    /// Whether nothing is missing.
    public ObservableValue<Boolean> complete() {
        return form.map(now -> now.flaw() == Flaw.NONE);
    }

    /// Gives the focus to the first field.
    @Override
    public void requestFocus() {
        fields.getChildren().get(1).requestFocus();
    }

    private void addItem(int item) {
        add(words.get("editor.item", item + 1), Spot.item(item));
    }

    /// Lets there be an item more than are written.
    private void makeRoom() {
        if (!form.get().items().getLast().isBlank()) {
            var items = new ArrayList<>(form.get().items());
            items.add("");
            form.set(form.get().withItems(items));
            addItem(items.size() - 1);
        }
    }

    private void add(String name, Spot spot) {
        var area = new GrowingArea(1, MOST_LINES);
        area.setText(form.get().text(spot));
        area.setAccessibleText(name);
        intake.attach(area);
        area.textProperty().addListener((_, _, text) -> type(spot, text));
        var label = new Label(name);
        label.setLabelFor(area);
        label.getStyleClass().add("field-label");
        fields.getChildren().addAll(label, area);
    }

    private void type(Spot spot, String text) {
        form.set(form.get().with(spot, text));
        if (spot.part() == Part.ITEM) {
            makeRoom();
        }
    }
}
