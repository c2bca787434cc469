package dev.recto.transfer;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.Jsoup;

import java.util.List;
import java.util.regex.Pattern;

/// HTML from outside turned into the Markdown that sides are written in. What has no counterpart
/// there keeps its words and loses its looks; scripts and styles are dropped.
public final class Markup {
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)</?(?:a|b|big|blockquote|br|center|code|del|dd|dl|dt|div|em|font|h[1-6]|hr|i"
                        + "|img|kbd|li|ol|p|pre|s|script|small|span|strong|style|sub|sup|table"
                        + "|tbody|td|th|thead|tr|tt|u|ul)"
                        + "(?:\\s+[a-z-]++(?:=(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'<>]++))?)*+\\s*/?>");

    /// The renderer takes the meaning from every ampersand; where no reference follows it has none.
    private static final Pattern NEEDLESS = Pattern.compile("\\\\&(?!#?\\w+;)");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:nbsp|amp|lt|gt|quot|apos|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

    private static final Pattern LINE_TAG = Pattern.compile("(?i)<(?:br|p|div|li|tr|pre)\\b");

    private Markup() {}

    /// Whether a text is HTML rather than plain text or Markdown: a known tag or character
    /// reference stands in it. `x < y` is no HTML.
    public static boolean isHtml(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find()
                || text.indexOf('&') >= 0 && ENTITY.matcher(text).find();
    }

    /// The text as Markdown; a text that is no HTML stays as it is.
    public static String toMarkdown(String text) {
        if (!isHtml(text)) {
            return text;
        }
        // Cells of a spreadsheet mix tags with real line ends; in proper HTML these mean nothing.
        String html = LINE_TAG.matcher(text).find() ? text : text.replaceAll("\r\n|\n|\r", "<br>");
        String markdown =
                MarkdownRenderer.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .render(MarkupTree.of(Jsoup.parseBodyFragment(html).body()));
        return NEEDLESS.matcher(markdown).replaceAll("&").strip();
    }
}
