package dev.recto.transfer;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// Builds a Markdown tree of an HTML tree. An element is taken over if it is named here; of any
/// other only the words are.
final class MarkupTree {
    /// Deeper than this, elements only give their words.
    private static final int DEEPEST = 40;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?|mailto):.*");

    /// A file beside the deck. Anything else would be fetched from somewhere.
    private static final Pattern FILE = Pattern.compile("[^:/\\\\]+\\.\\w{2,5}");

    /// Where blocks go.
    private Node blocks = new Document();

    /// Where words go, or null where the next word opens a paragraph.
    private @Nullable Node line;

    /// Whether line and blocks cannot be closed from within: in emphasis, a heading, a cell.
    private boolean inside;

    /// Whether the line cannot be broken: in a heading, a cell.
    private boolean oneLine;

    /// Whether a blank stands between the last word and the next.
    private boolean blank;

    private MarkupTree() {}

    /// The tree of an element's content.
    static Node of(Element body) {
        var tree = new MarkupTree();
        tree.children(body, 0);
        tree.endLine();
        return tree.blocks;
    }

    private void children(Element element, int depth) {
        for (org.jsoup.nodes.Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words(text.getWholeText());
            } else if (child instanceof Element e && depth < DEEPEST) {
                element(e, depth + 1);
            } else if (child instanceof Element e) {
                words(e.text());
            }
        }
    }

    private void element(Element e, int depth) {
        switch (e.normalName()) {
            case "script", "style", "title", "iframe", "object", "template" -> {}
            case "br" -> lineBreak();
            case "b", "strong" -> span(new StrongEmphasis("**"), e, depth);
            case "i", "em" -> span(new Emphasis("*"), e, depth);
            case "code", "tt", "kbd" -> code(e);
            case "a" -> link(e, depth);
            case "img" -> image(e);
            case "p", "section", "article" -> part(e, depth);
            case "div", "center", "dt", "dd", "tr", "li" -> onItsOwnLine(e, depth);
            default -> {
                if (inside || !block(e, depth)) {
                    children(e, depth);
                }
            }
        }
    }

    /// Takes the element over as a block of its own, if it is one.
    private boolean block(Element e, int depth) {
        switch (e.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                var heading = new Heading();
                heading.setLevel(e.normalName().charAt(1) - '0');
                endLine();
                blocks.appendChild(heading);
                fill(heading, e, depth);
            }
            case "blockquote" -> nest(new BlockQuote(), e, depth);
            case "ul" -> list(new BulletList(), e, depth);
            case "ol" -> list(new OrderedList(), e, depth);
            case "pre" -> preformatted(e);
            case "hr" -> {
                endLine();
                blocks.appendChild(new ThematicBreak());
            }
            case "table" -> {
                endLine();
                blocks.appendChild(MarkupTable.of(e, (cell, from) -> fill(cell, from, depth + 2)));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void words(String text) {
        String folded = BLANKS.matcher(text).replaceAll(" ");
        String words = folded.strip();
        blank |= folded.startsWith(" ");
        if (!words.isEmpty()) {
            append(new Text(words));
            blank = folded.endsWith(" ");
        }
    }

    /// Appends to the line, after the blank that may be due.
    private void append(Node inline) {
        Node open = line();
        if (blank && !atStart(open)) {
            // Emphasis must not begin with a blank, so the blank goes before it.
            Node outer = open;
            while (outer.getFirstChild() == null && isSpan(outer)) {
                outer = outer.getParent();
            }
            if (outer == open) {
                open.appendChild(new Text(" "));
            } else {
                outer.getLastChild().insertBefore(new Text(" "));
            }
        }
        blank = false;
        open.appendChild(inline);
    }

    private Node line() {
        if (line == null) {
            line = new Paragraph();
            blocks.appendChild(line);
        }
        return line;
    }

    private static boolean atStart(Node open) {
        Node node = open;
        while (node.getFirstChild() == null && isSpan(node)) {
            Node before = node.getPrevious();
            if (before != null) {
                return before instanceof HardLineBreak;
            }
            node = node.getParent();
        }
        Node last = node.getLastChild();
        return last == null || last == open || last instanceof HardLineBreak;
    }

    private static boolean isSpan(Node node) {
        return node instanceof StrongEmphasis || node instanceof Emphasis || node instanceof Link;
    }

    private void lineBreak() {
        if (oneLine) {
            blank = true;
        } else if (line != null) {
            Node last = line.getLastChild();
            if (last instanceof HardLineBreak && !inside) {
                endLine(); // two breaks are the border of a paragraph
            } else if (last != null) {
                line.appendChild(new HardLineBreak());
            }
            blank = false;
        }
    }

    private void endLine() {
        if (line != null && !inside) {
            if (line.getLastChild() instanceof HardLineBreak breaking) {
                breaking.unlink();
            }
            line = null;
            blank = false;
        }
    }

    private void part(Element e, int depth) {
        if (inside) {
            onItsOwnLine(e, depth);
        } else {
            endLine();
            children(e, depth);
            endLine();
        }
    }

    private void onItsOwnLine(Element e, int depth) {
        freshLine();
        children(e, depth);
        freshLine();
    }

    private void freshLine() {
        if (line == null || !(line.getLastChild() instanceof HardLineBreak)) {
            lineBreak();
        }
    }

    private void span(Node span, Element e, int depth) {
        Node outer = line();
        boolean wasInside = inside;
        outer.appendChild(span);
        line = span;
        inside = true;
        children(e, depth);
        inside = wasInside;
        line = outer;
        if (span.getLastChild() instanceof HardLineBreak breaking) {
            breaking.unlink();
            outer.appendChild(breaking);
        }
        if (span.getFirstChild() == null) {
            span.unlink();
        }
    }

    private void link(Element e, int depth) {
        String target = e.attr("href").strip();
        if (SAFE_LINK.matcher(target).matches()) {
            span(new Link(target, null), e, depth);
        } else {
            children(e, depth);
        }
    }

    private void image(Element e) {
        String file = e.attr("src").strip();
        if (FILE.matcher(file).matches()) {
            var image = new Image(file, null);
            image.appendChild(new Text(e.attr("alt")));
            append(image);
        } else {
            words(e.attr("alt"));
        }
    }

    private void code(Element e) {
        if (e.hasText()) {
            append(new Code(e.text()));
        }
    }

    private void preformatted(Element e) {
        endLine();
        var code = new FencedCodeBlock();
        code.setFenceCharacter("`");
        code.setLiteral(e.wholeText().stripTrailing() + "\n");
        blocks.appendChild(code);
    }

    private void list(ListBlock list, Element e, int depth) {
        list.setTight(true);
        endLine();
        blocks.appendChild(list);
        for (Element item : e.children()) {
            Node outer = blocks;
            blocks = list;
            nest(new ListItem(), item, depth);
            blocks = outer;
        }
        if (list.getFirstChild() == null) {
            list.unlink();
        }
    }

    /// Takes the children over as blocks within a block.
    private void nest(Node block, Element e, int depth) {
        endLine();
        Node outer = blocks;
        outer.appendChild(block);
        blocks = block;
        children(e, depth);
        endLine();
        blocks = outer;
        if (block.getFirstChild() == null) {
            block.unlink();
        }
    }

    /// Takes the children over as the words of a block.
    private void fill(Node block, Element e, int depth) {
        line = block;
        inside = true;
        oneLine = true;
        children(e, depth);
        inside = false;
        oneLine = false;
        endLine();
    }
}
