package dev.recto.ui.exchange;

import dev.recto.model.DeckId;
import dev.recto.ui.Words;
import dev.recto.ui.widget.CardGrid;
import dev.recto.ui.widget.Field;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Where the notes go: a new deck and its name, or one that is there, and tags to add.
final class TargetForm extends CardGrid {
    private final Words words;
    private final ImportViewModel model;
    private final ComboBox<Choice> decks = new ComboBox<>();
    private final Field title;

    TargetForm(Words words, ImportViewModel model) {
        this.words = words;
        this.model = model;
        var tags = new TextField();
        var name = new TextField();
        title = new Field("title", words.get("import.deckName"), name);
        name.textProperty().bindBidirectional(model.titleProperty());
        tags.textProperty().bindBidirectional(model.tagsProperty());
        tags.setPromptText(words.get("import.tagsPrompt"));
        var fields =
                List.of(
                        new Field("into", words.get("import.into"), decks),
                        title,
                        new Field("tags", words.get("import.tags"), tags));
        getChildren().addAll(fields);
        setFilled(true);
        model.placesProperty().subscribe(this::offer);
        model.readingProperty().subscribe(this::offer);
        model.intoProperty().subscribe(this::choose);
        decks.valueProperty()
                .subscribe(
                        choice -> {
                            if (choice != null) {
                                model.intoProperty().set(choice.deck);
                            }
                        });
    }

    private void offer() {
        var choices = new ArrayList<Choice>();
        String own = model.decks().size() > 1 ? "import.intoTree" : "import.intoNew";
        choices.add(new Choice(null, words.get(own)));
        model.placesProperty()
                .get()
                .forEach(place -> choices.add(new Choice(place.deck(), place.toString())));
        if (!choices.equals(decks.getItems())) {
            decks.getItems().setAll(choices);
        }
        choose();
    }

    private void choose() {
        DeckId into = model.intoProperty().get();
        decks.getItems().stream()
                .filter(choice -> Objects.equals(choice.deck, into))
                .findFirst()
                .ifPresent(decks::setValue);
        boolean named = into == null && model.decks().size() == 1;
        title.setVisible(named);
        title.setManaged(named);
    }

    /// A deck to choose.
    ///
    /// @param deck the deck, or null for new ones
    private record Choice(@Nullable DeckId deck, String name) {
        @Override
        public String toString() {
            return name;
        }
    }
}
