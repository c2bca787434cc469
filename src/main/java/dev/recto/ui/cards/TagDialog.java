package dev.recto.ui.cards;

import dev.recto.model.Tag;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.widget.TagField;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// Asks for tags to add and tags to take away.
final class TagDialog {
    private final Tools tools;
    private final Words words;
    private final List<Tag> known;

    /// @param known the tags in use, which are offered
    TagDialog(Tools tools, List<String> known) {
        this.tools = tools;
        this.words = tools.words();
        this.known = known.stream().map(Tag::new).toList();
    }

    /// Asks.
    ///
    /// @param rows how many rows are meant
    Optional<Choice> ask(int rows) {
        TagField add = field("addTagsField", "card.tagsAdd");
        TagField remove = field("removeTagsField", "card.tagsRemove");
        var content =
                new VBox(label(add, "card.tagsAdd"), add, label(remove, "card.tagsRemove"), remove);
        content.getStyleClass().add("form");
        boolean answered =
                tools.dialogs()
                        .form(
                                words.get("card.tagsTitle", rows),
                                content,
                                add,
                                words.get("card.tagsAction"),
                                Bindings.createBooleanBinding(
                                        () -> isFilled(add) || isFilled(remove),
                                        add.field().textProperty(),
                                        add.tagsProperty(),
                                        remove.field().textProperty(),
                                        remove.tagsProperty()));
        return answered ? Optional.of(new Choice(tags(add), tags(remove))) : Optional.empty();
    }

    private TagField field(String id, String key) {
        var field = new TagField();
        field.connect(
                id,
                words.get(key),
                words.get("tags.prompt"),
                words.get("tags.known"),
                tag -> words.get("tags.without", tag));
        field.offer(known);
        return field;
    }

    private Label label(TagField field, String key) {
        var label = new Label(words.get(key));
        label.setLabelFor(field.field());
        return label;
    }

    private static boolean isFilled(TagField field) {
        return !field.field().getText().isBlank() || !field.tagsProperty().get().isEmpty();
    }

    private static List<Tag> tags(TagField field) {
        field.end();
        return List.copyOf(field.tagsProperty().get());
    }

    /// What is to be changed.
    record Choice(List<Tag> add, List<Tag> remove) {}
}
