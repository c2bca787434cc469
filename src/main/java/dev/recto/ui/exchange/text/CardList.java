package dev.recto.ui.exchange.text;

import dev.recto.ui.CardMedia;
import dev.recto.ui.Words;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

/// The cards of a text, as they would look in the library.
final class CardList extends ListView<CardKey> {
    private final TextViewModel model;
    private boolean following;

    CardList(Words words, TextViewModel model) {
        this.model = model;
        setId("cardList");
        getStyleClass().addAll("read-cards", "edge-to-edge");
        setAccessibleText(words.get("text.cards"));
        var nothing = new Label(words.get("text.noCards"));
        nothing.getStyleClass().add("no-cards");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        CardMedia media = CardMedia.none(words);
        setCellFactory(list -> new CardCell(words, model, media));
        setItems(model.cards());
        getSelectionModel().selectedItemProperty().subscribe(this::tell);
        model.cardProperty().subscribe(this::follow);
        model.readingProperty().subscribe(() -> follow(model.cardProperty().get()));
    }

    private void tell(@Nullable CardKey key) {
        // While other cards come, the selection wanders by itself.
        if (!following && isFocusWithin()) {
            model.select(key);
        }
    }

    private void follow(@Nullable CardKey key) {
        following = true;
        if (key == null) {
            getSelectionModel().clearSelection();
        } else if (!key.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(key);
        }
        following = false;
        int index = getSelectionModel().getSelectedIndex();
        if (key != null && index >= 0 && !inView(index)) {
            scrollTo(index);
        }
    }

    private boolean inView(int index) {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() instanceof IndexedCell<?> first
                && flow.getLastVisibleCell() instanceof IndexedCell<?> last
                && first.getIndex() <= index
                && index < Math.max(last.getIndex(), first.getIndex() + 1);
    }
}
