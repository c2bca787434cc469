package dev.recto.ui.tidy;

import dev.recto.store.tidy.PairScope;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.deck.Shelf;
import dev.recto.ui.widget.Field;
import dev.recto.ui.widget.WorkStrip;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// Chooses which notes are compared with which, and shows how far that is.
final class ScopeChoice extends HBox {
    private final Words words;
    private final PairsViewModel model;
    private final ComboBox<Choice> box = new ComboBox<>();

    /// @param again looks from the beginning
    ScopeChoice(Tools tools, PairsViewModel model, Command again) {
        words = tools.words();
        this.model = model;
        getStyleClass().add("scope-choice");
        box.setId("scopeBox");
        box.setAccessibleText(words.get("tidy.scope"));
        box.setVisibleRowCount(12);
        box.setConverter(Field.shownAs(Choice::name));
        var strip = new WorkStrip();
        var button = new Button("", new FontIcon(Feather.REFRESH_CW));
        button.setId("lookAgainButton");
        button.getStyleClass().add("button-icon");
        again.wire(button);
        getChildren().setAll(box, button, strip);
        model.searchProperty()
                .subscribe(
                        search -> {
                            if (search != null) {
                                strip.follow(
                                        search,
                                        words.get("tidy.comparing"),
                                        words.get("dialog.cancel"));
                            }
                        });
        tools.library()
                .read(file -> new Shelf(file.decks().statuses(tools.today())))
                .onSuccess(this::offer)
                .start();
    }

    private void offer(Shelf shelf) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(words.get("tidy.scopeAll"), PairScope.EVERYTHING));
        choices.add(new Choice(words.get("tidy.scopeSame"), new PairScope(null, true)));
        shelf.all()
                .forEach(
                        deck ->
                                choices.add(
                                        new Choice(
                                                shelf.path(deck),
                                                new PairScope(deck.deck().id(), false))));
        box.getItems().setAll(choices);
        choices.stream()
                .filter(choice -> choice.scope.equals(model.scopeProperty().get()))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty()
                .subscribe(
                        choice -> {
                            if (choice != null) {
                                model.lookIn(choice.scope);
                            }
                        });
    }

    private record Choice(String name, PairScope scope) {}
}
