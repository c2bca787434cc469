package dev.recto.ui.pair;

import dev.recto.model.Note;
import dev.recto.model.PlainText;
import dev.recto.ui.card.TextDirection;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A note beside another one: the words that only it has are marked.
public final class NoteSide extends VBox {
    /// More of an answer than this is not needed to tell two notes apart.
    private static final int LONGEST = 600;

    /// @param title what the note is of the two
    /// @param place where it lies or comes from
    /// @param other the note beside it
    public NoteSide(String title, String place, Note note, Note other) {
        var heading = new Label(title);
        heading.getStyleClass().add("text-bold");
        heading.setMinWidth(USE_PREF_SIZE);
        var where = new Label(place);
        where.getStyleClass().add("text-muted");
        where.setMinWidth(0);
        var caption = new HBox(heading, where);
        caption.getStyleClass().add("pair-caption");
        getChildren()
                .setAll(
                        caption,
                        words(note.headline(), other.headline(), "pair-front"),
                        words(answer(note), answer(other), "pair-back"));
        getStyleClass().add("pair-side");
    }

    /// A note as it is read aloud.
    public static String said(Note note) {
        return note.headline() + ". " + answer(note);
    }

    private static Node words(String text, String other, String style) {
        var words = new OtherWords(text, other);
        words.getStyleClass().add(style);
        words.setNodeOrientation(TextDirection.of(text));
        return words;
    }

    private static String answer(Note note) {
        if (note.ordinals().isEmpty()) {
            return "";
        }
        String all = PlainText.inOneLine(note.sides(note.ordinals().getFirst()).answer());
        if (all.length() <= LONGEST) {
            return all;
        }
        int end = Character.isHighSurrogate(all.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return all.substring(0, end) + " …";
    }
}
