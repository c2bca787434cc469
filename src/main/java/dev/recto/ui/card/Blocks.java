package dev.recto.ui.card;

import dev.recto.model.PlainText;
import dev.recto.ui.CardMedia;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

import java.util.ArrayList;
import java.util.List;

/// Draws the blocks of a text, each as one region.
///
/// @param media what the text names
record Blocks(CardMedia media) {

    /// The blocks directly inside another, in order.
    List<Region> in(Node container) {
        var regions = new ArrayList<Region>();
        for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof LinkReferenceDefinition)) {
                regions.add(block(child));
            }
        }
        return regions;
    }

    private Region block(Node node) {
        return switch (node) {
            case Heading heading -> styled(Inlines.of(heading, media), heading(heading));
            case BulletList list -> list(list, new ListRows());
            case OrderedList list -> list(list, ListRows.from(firstNumber(list)));
            case BlockQuote quote -> styled(stack(quote), "quote");
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case HtmlBlock html -> Inlines.verbatim(html.getLiteral(), "words");
            case ThematicBreak _ -> styled(new Region(), "rule");
            case TableBlock table -> new TextTable(table, media);
            default -> styled(Inlines.of(node, media), "paragraph");
        };
    }

    private static String heading(Heading heading) {
        return "heading-" + Math.min(3, heading.getLevel());
    }

    private static int firstNumber(OrderedList list) {
        Integer number = list.getMarkerStartNumber();
        return number == null ? 1 : number;
    }

    private Region list(Node list, ListRows rows) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            rows.add(stack(item));
        }
        rows.setNodeOrientation(TextDirection.of(PlainText.of(list)));
        return rows;
    }

    private Region code(String literal) {
        var box = new VBox(Inlines.verbatim(literal.stripTrailing(), "code"));
        box.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return styled(box, "code-block");
    }

    private VBox stack(Node container) {
        var box = new VBox(in(container).toArray(Region[]::new));
        box.setNodeOrientation(TextDirection.of(PlainText.of(container)));
        return box;
    }

    private static Region styled(Region region, String style) {
        region.getStyleClass().add(style);
        return region;
    }
}
