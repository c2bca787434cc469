package dev.recto.ui.card;

import dev.recto.model.Markdown;
import dev.recto.model.PlainText;
import dev.recto.ui.CardMedia;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// A Markdown text as plain JavaFX nodes: no web engine, no script, no network. Raw HTML is shown
/// as the letters it is. No line gets longer than is comfortable to read. For a screen reader the
/// text is its plain words.
public final class CardText extends VBox {
    // About seventy letters of the usual width.
    private static final double MEASURE_IN_EM = 34;

    // Never drawn: the style sheet gives it the font of this text, by which the measure is taken.
    private final Text ruler = new Text();

    /// Draws a text in the size that suits it: a short one large and centred, a long one smaller
    /// and left aligned. Any text is valid.
    ///
    /// @param media the pictures and sounds it names
    public CardText(String markdown, CardMedia media) {
        this(Markdown.parse(markdown), null, media);
    }

    /// Draws a text in a given size.
    ///
    /// @param media the pictures and sounds it names
    public CardText(String markdown, TextSize size, CardMedia media) {
        this(Markdown.parse(markdown), size, media);
    }

    private CardText(Node tree, @Nullable TextSize size, CardMedia media) {
        String words = PlainText.of(tree);
        TextSize chosen = size == null ? TextSize.of(tree, words) : size;
        getStyleClass().addAll("card-text", chosen.styleClass());
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        getChildren().addAll(new Blocks(media).in(tree));
        setNodeOrientation(TextDirection.of(words));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(super.computePrefWidth(height), ruler.getFont().getSize() * MEASURE_IN_EM);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return prefWidth(height);
    }
}
