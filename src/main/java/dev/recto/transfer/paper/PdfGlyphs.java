package dev.recto.transfer.paper;

import static dev.recto.transfer.paper.PdfObjects.number;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The glyphs of a PDF as fonts of outlines (Type 3, ISO 32000-1, section 9.6.5), each of up to 256
/// glyphs, which also say for what characters each glyph stands.
final class PdfGlyphs {
    private static final int MOST = 256;

    private final Map<Glyph, Integer> numbers = new LinkedHashMap<>();

    /// Where a glyph is found.
    ///
    /// @param font the index of its font
    /// @param code its place in the font
    record Place(int font, int code) {}

    /// The place of a glyph, which is added if it is new.
    Place place(Glyph glyph) {
        int number = numbers.computeIfAbsent(glyph, g -> numbers.size());
        return new Place(number / MOST, number % MOST);
    }

    /// Adds all fonts and returns the dictionary that names them `F0`, `F1` and so on.
    String write(PdfObjects pdf) {
        var glyphs = new ArrayList<>(numbers.keySet());
        var fonts = new StringBuilder("<<");
        for (int font = 0; font * MOST < glyphs.size(); font++) {
            List<Glyph> of =
                    glyphs.subList(font * MOST, Math.min(glyphs.size(), (font + 1) * MOST));
            fonts.append(" /F").append(font).append(' ').append(font(pdf, of)).append(" 0 R");
        }
        return fonts.append(" >>").toString();
    }

    private static int font(PdfObjects pdf, List<Glyph> glyphs) {
        var procedures = new StringBuilder("<<");
        var names = new StringBuilder();
        var box = new Rectangle2D.Double();
        for (int code = 0; code < glyphs.size(); code++) {
            Glyph glyph = glyphs.get(code);
            procedures.append(" /g%d %d 0 R".formatted(code, pdf.stream(procedure(glyph))));
            names.append(" /g").append(code);
            box.add(glyph.outline().getBounds2D());
        }
        String widths =
                glyphs.stream().map(g -> number(g.advance())).collect(Collectors.joining(" "));
        return pdf.add(
                """
                << /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0]
                /FontBBox [%s %s %s %s] /Resources << >> /FirstChar 0 /LastChar %d
                /Widths [%s] /CharProcs %s >> /Encoding << /Type /Encoding /Differences [0%s] >>
                /ToUnicode %d 0 R >>\
                """
                        .formatted(
                                number(box.getMinX()),
                                number(-box.getMaxY()),
                                number(box.getMaxX()),
                                number(-box.getMinY()),
                                glyphs.size() - 1,
                                widths,
                                procedures,
                                names,
                                pdf.stream(meanings(glyphs))));
    }

    /// Draws a glyph; in PDF, y goes up.
    private static String procedure(Glyph glyph) {
        Rectangle2D box = glyph.outline().getBounds2D();
        var path = new StringBuilder();
        path.append(
                "%s 0 %s %s %s %s d1\n"
                        .formatted(
                                number(glyph.advance()),
                                number(box.getMinX()),
                                number(-box.getMaxY()),
                                number(box.getMaxX()),
                                number(-box.getMinY())));
        var points = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator at = glyph.outline().getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> path.append(points(points, 2)).append(" m\n");
                case PathIterator.SEG_LINETO -> path.append(points(points, 2)).append(" l\n");
                case PathIterator.SEG_QUADTO ->
                        path.append(points(cubic(x, y, points), 6)).append(" c\n");
                case PathIterator.SEG_CUBICTO -> path.append(points(points, 6)).append(" c\n");
                default -> path.append("h\n");
            }
            int last = last(at.currentSegment(points));
            if (last >= 0) {
                x = points[last];
                y = points[last + 1];
            }
        }
        return path.append(box.isEmpty() ? "" : "f").toString();
    }

    /// Where the point at which a segment ends stands among its numbers, or -1.
    private static int last(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }

    /// The same curve with two points of control: each two thirds of the way to the one.
    private static double[] cubic(double x, double y, double[] quadratic) {
        double[] q = quadratic;
        return new double[] {
            x + 2 * (q[0] - x) / 3,
            y + 2 * (q[1] - y) / 3,
            q[2] + 2 * (q[0] - q[2]) / 3,
            q[3] + 2 * (q[1] - q[3]) / 3,
            q[2],
            q[3]
        };
    }

    private static String points(double[] points, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> number(i % 2 == 0 ? points[i] : -points[i]))
                .collect(Collectors.joining(" "));
    }

    /// The table from codes to characters (ISO 32000-1, section 9.10.3).
    private static String meanings(List<Glyph> glyphs) {
        var table =
                new StringBuilder(
                        """
                        /CIDInit /ProcSet findresource begin
                        12 dict begin
                        begincmap
                        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                        /CMapName /Recto def
                        /CMapType 2 def
                        1 begincodespacerange
                        <00> <FF>
                        endcodespacerange
                        """);
        // A section holds 100 at most.
        for (int first = 0; first < glyphs.size(); first += 100) {
            int end = Math.min(glyphs.size(), first + 100);
            table.append(end - first).append(" beginbfchar\n");
            for (int code = first; code < end; code++) {
                table.append(
                        "<%02X> <%s>\n".formatted(code, PdfObjects.hex(glyphs.get(code).text())));
            }
            table.append("endbfchar\n");
        }
        return table.append(
                        """
                        endcmap
                        CMapName currentdict /CMap defineresource pop
                        end
                        end
                        """)
                .toString();
    }
}
