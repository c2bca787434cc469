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
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import java.util.Set;
import java.util.regex.Pattern;

/// The plain words of a Markdown text, for lists, searching, comparing and reading aloud.
public final class PlainText {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    // Most sides have no mark at all; they need no parser.
    private static final Pattern MARKS = Pattern.compile("[*_`#=\\[\\]<>|~\\\\&+\\d-]");

    private static final String SENTENCE_MARKS = ".,;:!?…。、，；：！？।؟،؛";

    private static final String MEDIUM = "![";

    private PlainText() {}

    /// The words of a text in one line, without marks, blanks folded.
    public static String of(String markdown) {
        return MARKS.matcher(markdown).find() ? of(Markdown.parse(markdown)) : folded(markdown);
    }

    /// The words of a tree that [Markdown] made, or of a part of it.
    public static String of(Node tree) {
        return words(tree, Set.of(Way.DESCRIBED));
    }

    /// The words of a text for reading in one line: as [#of(String)], with a semicolon between the
    /// items of a list.
    public static String inOneLine(String markdown) {
        return MARKS.matcher(markdown).find()
                ? words(Markdown.parse(markdown), Set.of(Way.DESCRIBED, Way.PARTED))
                : folded(markdown);
    }

    /// The words of a text without the descriptions of its pictures and sounds: what somebody who
    /// sees and hears them would read, with a semicolon between the items of a list. Of pictures
    /// and sounds alone, their descriptions.
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
        return markdown.contains(MEDIUM)
                ? words(Markdown.parse(markdown), Set.of(Way.PARTED))
                : inOneLine(markdown);
    }

    private static String words(Node tree, Set<Way> ways) {
        var words = new StringBuilder();
        collect(tree, words, ways);
        return folded(words);
    }

    private static String folded(CharSequence words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    private static void collect(Node node, StringBuilder words, Set<Way> ways) {
        switch (node) {
            case Text text -> words.append(text.getLiteral());
            case Code code -> words.append(code.getLiteral());
            case HtmlInline html -> words.append(html.getLiteral());
            case FencedCodeBlock code -> words.append(code.getLiteral());
            case IndentedCodeBlock code -> words.append(code.getLiteral());
            case HtmlBlock html -> words.append(html.getLiteral());
            case Image _ when !ways.contains(Way.DESCRIBED) -> words.append(' ');
            default -> {
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    collect(child, words, ways);
                }
            }
        }
        if (ways.contains(Way.PARTED)) {
            part(node, words);
        }
        if (node instanceof Block
                || node instanceof TableCell
                || node instanceof SoftLineBreak
                || node instanceof HardLineBreak) {
            words.append(' ');
        }
    }

    /// Puts a mark between two items, and between an item and the list inside it, where none is.
    private static void part(Node node, StringBuilder words) {
        boolean leading =
                node.getParent() instanceof ListItem && node.getNext() instanceof ListBlock;
        boolean followed = node instanceof ListItem && node.getNext() != null;
        if (leading || followed) {
            int end = words.length();
            while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
                end--;
            }
            words.setLength(end);
            if (end > 0 && SENTENCE_MARKS.indexOf(words.charAt(end - 1)) < 0) {
                words.append(leading ? ':' : ';');
            }
            words.append(' ');
        }
    }

    /// What is done besides collecting the words.
    private enum Way {
        /// Pictures and sounds are described.
        DESCRIBED,
        /// The items of lists are parted.
        PARTED
    }
}
