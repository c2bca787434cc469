package dev.recto.model;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

import java.util.List;
import java.util.regex.Pattern;

/// The plain words of a Markdown text, for lists, searching, comparing and reading aloud.
public final class PlainText {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    // Most sides have no mark at all; they need no parser.
    private static final Pattern MARKS = Pattern.compile("[*_`#\\[\\]<>|~\\\\&+\\d-]");

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final TextContentRenderer RENDERER =
            TextContentRenderer.builder()
                    .lineBreakRendering(LineBreakRendering.STRIP)
                    .extensions(List.of(TablesExtension.create()))
                    .build();

    private PlainText() {}

    /// The words of a text in one line, without marks, blanks folded.
    public static String of(String markdown) {
        String text =
                MARKS.matcher(markdown).find() ? RENDERER.render(PARSER.parse(markdown)) : markdown;
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
