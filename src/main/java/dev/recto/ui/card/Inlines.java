package dev.recto.ui.card;

import dev.recto.model.MediaNames;
import dev.recto.model.PlainText;
import dev.recto.ui.CardMedia;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/// Draws the inside of one paragraph, heading or table cell: runs of text, each styled by the marks
/// around it, and the buttons of sounds. A picture stands on a line of its own, so that it can take
/// the width it needs.
final class Inlines {
    private final CardMedia media;
    private final List<Region> parts = new ArrayList<>();
    private final Deque<String> marks = new ArrayDeque<>();
    private TextFlow flow = new TextFlow();

    private Inlines(CardMedia media) {
        this.media = media;
    }

    /// The text inside a block.
    static Region of(Node block, CardMedia media) {
        var inlines = new Inlines(media);
        inlines.children(block);
        return inlines.finish();
    }

    /// Text as it stands, without a look at marks.
    static TextFlow verbatim(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        var flow = new TextFlow(text);
        flow.setNodeOrientation(TextDirection.of(words));
        return flow;
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            inline(child);
        }
    }

    private void inline(Node node) {
        switch (node) {
            case org.commonmark.node.Text text -> run(text.getLiteral());
            case Code code -> marked("code", () -> run(code.getLiteral()));
            case HtmlInline html -> run(html.getLiteral());
            // Who writes a line break in a note means one.
            case SoftLineBreak _, HardLineBreak _ -> run("\n");
            case Emphasis emphasis -> marked("emphasis", () -> children(emphasis));
            case StrongEmphasis strong -> marked("strong", () -> children(strong));
            case Link link -> marked("link", () -> children(link));
            case Image image -> medium(image);
            default -> children(node);
        }
    }

    private void marked(String style, Runnable inside) {
        marks.push(style);
        inside.run();
        marks.pop();
    }

    private void run(String words) {
        var text = new Text(words);
        text.getStyleClass().addAll(marks);
        flow.getChildren().add(text);
    }

    private void medium(Image image) {
        String name = image.getDestination();
        String words = PlainText.of(image);
        if (MediaNames.isSound(name)) {
            flow.getChildren().add(new SoundButton(name, words, media));
        } else {
            endFlow();
            parts.add(new Picture(name, words, media));
        }
    }

    private void endFlow() {
        String words = words(flow);
        boolean sounds = flow.getChildren().stream().anyMatch(SoundButton.class::isInstance);
        if (sounds && words.isBlank()) {
            flow.getStyleClass().add("sounds-alone");
        }
        if (sounds || !words.isBlank()) {
            flow.setNodeOrientation(TextDirection.of(words));
            parts.add(flow);
        }
        flow = new TextFlow();
    }

    private static String words(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(run -> ((Text) run).getText())
                .collect(Collectors.joining());
    }

    private Region finish() {
        endFlow();
        return switch (parts.size()) {
            case 0 -> flow;
            case 1 -> parts.getFirst();
            default -> new VBox(parts.toArray(Region[]::new));
        };
    }
}
