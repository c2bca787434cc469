package dev.recto.model;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.List;

/// The Markdown that sides are written in: CommonMark with tables.
public final class Markdown {
    // No person nests deeper, and a tree of bounded depth can be walked by recursion whatever the
    // text holds. Marks beyond it are read as words.
    private static final int DEEPEST = 40;

    private static final Parser PARSER = parser(IncludeSourceSpans.NONE);
    private static final Parser LOCATING = parser(IncludeSourceSpans.BLOCKS_AND_INLINES);

    private Markdown() {}

    /// The tree of a text. Any text is valid; the tree is at most about a hundred nodes deep.
    public static Node parse(String text) {
        return PARSER.parse(text);
    }

    /// The same tree, in which every node knows where in the text it stands.
    static Node parseWithPlaces(String text) {
        return LOCATING.parse(text);
    }

    private static Parser parser(IncludeSourceSpans places) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(places)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
    }
}
