package dev.recto.transfer.paper;

import dev.recto.transfer.paper.Shaper.Shaped;

import java.util.ArrayList;
import java.util.List;

/// The small parts of which a page is set.
final class Setting {
    private static final double BOX = 8;
    private static final double BOX_ROOM = 16;
    private static final double LETTER_ROOM = 18;
    private static final double LINE_HEIGHT = 24;
    private static final double BLANK = 22;
    private static final double BETWEEN = 3;

    private final Paragraphs paragraphs;

    Setting(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    /// A text, broken into as many rows as it needs.
    Rows text(String text, Style style, Column column) {
        return new Rows(
                paragraphs
                        .lines(text, style.bold(), column.width() * Fonts.EM / style.size())
                        .stream()
                        .map(line -> new Rows.Row(style.lineHeight(), marks(line, style, column)))
                        .toList());
    }

    /// As much of a text as fits in one row.
    Rows firstLine(String text, Style style, Column column) {
        return new Rows(text(text, style, column).rows().subList(0, 1));
    }

    /// How long a text is in one row.
    double width(String text, Style style) {
        Shaped line = paragraphs.lines(text, style.bold(), Double.MAX_VALUE).getFirst();
        return line.width() * style.size() / Fonts.EM;
    }

    private static List<Mark> marks(Shaped line, Style style, Column column) {
        double scale = style.size() / Fonts.EM;
        double start =
                column.mirrored() ? column.x() + column.width() - line.width() * scale : column.x();
        return line.glyphs().stream()
                .<Mark>map(
                        placed ->
                                new Mark.Letter(
                                        placed.glyph(),
                                        style.size(),
                                        start + placed.x() * scale,
                                        style.baseLine(),
                                        style.faint()))
                .toList();
    }

    /// An option with its letter and a box to tick.
    Rows option(int index, String text, Column column) {
        Rows rows =
                box(column)
                        .beside(
                                letter(
                                        index,
                                        text,
                                        column.part(BOX_ROOM, column.width() - BOX_ROOM)));
        return Rows.stack(List.of(rows, Rows.gap(BETWEEN)));
    }

    /// A text with its letter.
    Rows letter(int index, String text, Column column) {
        return text(Paper.letter(index) + ")", Style.BODY, column.part(0, LETTER_ROOM))
                .beside(
                        text(
                                text,
                                Style.BODY,
                                column.part(LETTER_ROOM, column.width() - LETTER_ROOM)));
    }

    /// A text with room for a letter before it.
    Rows lettered(String text, Column column) {
        Column blank = column.part(0, BLANK);
        return Rows.of(0, new Mark.Line(blank.x(), Style.BODY.baseLine() + 1, BLANK))
                .beside(text(text, Style.BODY, column.part(BLANK + 8, column.width() - BLANK - 8)));
    }

    /// Short texts side by side, each with a box to tick.
    Rows ticks(List<String> texts, Column column) {
        Rows row = Rows.gap(0);
        double start = 0;
        for (String text : texts) {
            double length = width(text, Style.BODY) + 1;
            row =
                    row.beside(box(column.part(start, BOX_ROOM)))
                            .beside(text(text, Style.BODY, column.part(start + BOX_ROOM, length)));
            start += BOX_ROOM + length + LINE_HEIGHT;
        }
        return row;
    }

    /// Lines to write on.
    Rows lines(int count, Column column) {
        var rows = new ArrayList<Rows>();
        for (int i = 0; i < count; i++) {
            rows.add(
                    Rows.of(
                            LINE_HEIGHT,
                            new Mark.Line(column.x(), LINE_HEIGHT - 4, column.width())));
        }
        return Rows.stack(rows);
    }

    private static Rows box(Column column) {
        return Rows.of(0, new Mark.Box(column.part(0, BOX).x(), Style.BODY.baseLine() - BOX, BOX));
    }
}
