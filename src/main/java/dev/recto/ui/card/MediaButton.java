package dev.recto.ui.card;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;

/// A button that stands in a text. A click leaves the keyboard where it is: the next key is for the
/// card, not for the button once more.
class MediaButton extends Button {
    MediaButton(Node graphic) {
        super("", graphic);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> setFocusTraversable(false));
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> setFocusTraversable(true));
    }
}
