package dev.recto.transfer;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.function.BiConsumer;

/// Builds the Markdown table of an HTML table. Its first row is the head, as Markdown wants it.
final class MarkupTable {
    private MarkupTable() {}

    /// @param fill takes the words of an HTML cell over into a Markdown cell
    static Node of(Element table, BiConsumer<Node, Element> fill) {
        var block = new TableBlock();
        Node section = new TableHead();
        block.appendChild(section);
        List<Element> rows = table.select("tr");
        int width = rows.stream().mapToInt(row -> row.childrenSize()).max().orElse(0);
        for (Element row : rows.subList(0, Math.min(rows.size(), Limits.PARTS))) {
            section.appendChild(row(row, Math.min(width, Limits.PARTS), fill));
            if (section instanceof TableHead) {
                section = new TableBody();
                block.appendChild(section);
            }
        }
        return block;
    }

    private static TableRow row(Element from, int width, BiConsumer<Node, Element> fill) {
        var row = new TableRow();
        for (int i = 0; i < width; i++) {
            var cell = new TableCell();
            row.appendChild(cell);
            if (i < from.childrenSize()) {
                fill.accept(cell, from.child(i));
            }
        }
        return row;
    }
}
