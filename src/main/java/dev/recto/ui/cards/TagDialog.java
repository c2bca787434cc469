package dev.recto.ui.cards;

import dev.recto.model.Tag;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks for tags to add and tags to take away.
final class TagDialog {
    private static final int OFFERED = 20;

    private final Tools tools;
    private final Words words;
    private final List<String> known;

    /// @param known the tags in use, some of which are offered
    TagDialog(Tools tools, List<String> known) {
        this.tools = tools;
        this.words = tools.words();
        this.known = known;
    }

    /// Asks.
    ///
    /// @param rows how many rows are meant
    Optional<Choice> ask(int rows) {
        TextField add = field("addTagsField", "card.tagsAdd");
        TextField remove = field("removeTagsField", "card.tagsRemove");
        var offers = new FlowPane();
        offers.getStyleClass().add("chips");
        known.stream()
                .limit(OFFERED)
                .forEach(tag -> offers.getChildren().add(offer(tag, add, remove)));
        var content =
                new VBox(
                        new Label(words.get("card.tagsAdd")),
                        add,
                        new Label(words.get("card.tagsRemove")),
                        remove,
                        offers);
        content.getStyleClass().add("form");
        boolean answered =
                tools.dialogs()
                        .form(
                                words.get("card.tagsTitle", rows),
                                content,
                                add,
                                words.get("card.tagsAction"),
                                Bindings.createBooleanBinding(
                                        () ->
                                                !add.getText().isBlank()
                                                        || !remove.getText().isBlank(),
                                        add.textProperty(),
                                        remove.textProperty()));
        return answered ? Optional.of(new Choice(tags(add), tags(remove))) : Optional.empty();
    }

    private TextField field(String id, String key) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(words.get("note.tagsPrompt"));
        field.setAccessibleText(words.get(key));
        return field;
    }

    /// A tag that is put into the field in which was typed last.
    private static Button offer(String tag, TextField add, TextField remove) {
        var button = new Button(tag);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("chip", "small");
        button.setFocusTraversable(false);
        button.setOnAction(
                event -> {
                    TextField field = remove.isFocused() ? remove : add;
                    field.setText((field.getText().strip() + " " + tag).strip() + " ");
                    field.end();
                });
        return button;
    }

    private static List<Tag> tags(TextField field) {
        return Stream.of(field.getText().strip().split("\\s+"))
                .filter(name -> !name.isEmpty())
                .map(Tag::new)
                .toList();
    }

    /// What is to be changed.
    record Choice(List<Tag> add, List<Tag> remove) {}
}
