package dev.recto.model;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import java.util.regex.Pattern;

/// The plain words of a Markdown text, for lists, searching, comparing and reading aloud.
public final class PlainText {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    // Most sides have no mark at all; they need no parser.
    private static final Pattern MARKS = Pattern.compile("[*_`#=\\[\\]<>|~\\\\&+\\d-]");

    private static final String MEDIUM = "![";

    private PlainText() {}

    /// The words of a text in one line, without marks, blanks folded.
    public static String of(String markdown) {
        return MARKS.matcher(markdown).find() ? of(Markdown.parse(markdown)) : folded(markdown);
    }

    /// The words of a tree that [Markdown] made, or of a part of it.
    public static String of(Node tree) {
        var words = new StringBuilder();
        collect(tree, words, true);
        return folded(words);
    }

    /// The words of a text without the descriptions of its pictures and sounds: what somebody who
    /// sees and hears them would read. Of pictures and sounds alone, their descriptions.
    public static String beside(String markdown) {
        String words = besideMedia(markdown);
        return words.isEmpty() ? of(markdown) : words;
    }

    /// Whether a text is nothing but pictures and sounds.
    public static boolean isOnlyMedia(String markdown) {
        return markdown.contains(MEDIUM)
                && besideMedia(markdown).isEmpty()
                && !MediaNames.in(markdown).isEmpty();
    }

    private static String besideMedia(String markdown) {
        if (!markdown.contains(MEDIUM)) {
            return of(markdown);
        }
        var words = new StringBuilder();
        collect(Markdown.parse(markdown), words, false);
        return folded(words);
    }

    private static String folded(CharSequence words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    private static void collect(Node node, StringBuilder words, boolean described) {
        switch (node) {
            case Text text -> words.append(text.getLiteral());
            case Code code -> words.append(code.getLiteral());
            case HtmlInline html -> words.append(html.getLiteral());
            case FencedCodeBlock code -> words.append(code.getLiteral());
            case IndentedCodeBlock code -> words.append(code.getLiteral());
            case HtmlBlock html -> words.append(html.getLiteral());
            case Image _ when !described -> words.append(' ');
            default -> {
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    collect(child, words, described);
                }
            }
        }
        if (node instanceof Block
                || node instanceof TableCell
                || node instanceof SoftLineBreak
                || node instanceof HardLineBreak) {
            words.append(' ');
        }
    }
}
