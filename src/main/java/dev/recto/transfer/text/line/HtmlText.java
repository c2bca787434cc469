package dev.recto.transfer.text.line;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.regex.Pattern;

/// Turns a page of HTML into plain text that keeps its structure: rows of tables become lines with
/// tabs, terms and their descriptions pairs, list items lines with marks, headings Markdown.
public final class HtmlText {
    private static final Pattern TAGS =
            Pattern.compile(
                    "<(?:!doctype"
                        + " html|html|body|table|tr|td|div|p|ul|ol|li|dl|dt|dd|br|h[1-6]|span)\\b[^>]*>",
                    Pattern.CASE_INSENSITIVE);

    private static final int SEARCHED = 20_000;
    private static final int ENOUGH = 4;

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    /// Whether a text is a page or a clipping of HTML rather than a text about it.
    public static boolean isHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), SEARCHED));
        int first = start.indexOf('<');
        if (first < 0 || !start.substring(0, first).isBlank()) {
            return false;
        }
        return TAGS.matcher(start).results().limit(ENOUGH).count() == ENOUGH;
    }

    /// The text of a page.
    public static String of(String html) {
        HtmlText made = new HtmlText();
        made.walk(Jsoup.parse(html).body());
        return made.text.toString().strip();
    }

    private void walk(Node node) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "script", "style", "noscript", "template", "nav", "svg", "button" -> {}
            case "br" -> text.append('\n');
            case "tr" -> row(element);
            case "dt" -> block("", element);
            case "li" ->
                    block(
                            ordered(element) ? element.elementSiblingIndex() + 1 + ". " : "- ",
                            element);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    block("#".repeat(element.normalName().charAt(1) - '0') + " ", element);
            default -> {
                boolean block = element.isBlock();
                if (block) {
                    line();
                }
                element.childNodes().forEach(this::walk);
                if (block) {
                    line();
                }
            }
        }
    }

    private void row(Element row) {
        line();
        for (Element cell : row.children()) {
            if (cell.elementSiblingIndex() > 0) {
                text.append('\t');
            }
            text.append(cell.text());
        }
        line();
    }

    private void block(String mark, Element element) {
        line();
        text.append(mark);
        element.childNodes().forEach(this::walk);
        line();
    }

    private static boolean ordered(Element item) {
        Element list = item.parent();
        return list != null && list.normalName().equals("ol");
    }

    private void append(String words) {
        boolean gap = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c)) {
                text.append(c);
                gap = false;
            } else if (!gap) {
                text.append(' ');
                gap = true;
            }
        }
    }

    private void line() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }
}
