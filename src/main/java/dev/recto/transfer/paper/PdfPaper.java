package dev.recto.transfer.paper;

import static dev.recto.transfer.paper.PdfObjects.number;

import dev.recto.transfer.TransferException;
import dev.recto.transfer.paper.Typesetter.Pages;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A PDF file.
public final class PdfPaper implements PaperWriter {
    private static final String FAINT = "0.35 g";
    private static final String BLACK = "0 g";

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public Ready prepare(Paper paper) throws TransferException {
        Pages pages = Typesetter.set(paper);
        return new Ready(out -> write(paper, pages, out), pages.missing());
    }

    private static void write(Paper paper, Pages set, OutputStream out) throws IOException {
        var pdf = new PdfObjects();
        var glyphs = new PdfGlyphs();
        int tree = pdf.reserve();
        int resources = pdf.reserve();
        var pages = new ArrayList<Integer>();
        for (List<Mark> marks : set.pages()) {
            int content = pdf.stream(content(marks, glyphs, set.size().height()));
            pages.add(
                    pdf.add(
                            "<< /Type /Page /Parent %d 0 R /Resources %d 0 R /Contents %d 0 R >>"
                                    .formatted(tree, resources, content)));
        }
        pdf.set(resources, "<< /Font " + glyphs.write(pdf) + " >>");
        pdf.set(
                tree,
                "<< /Type /Pages /MediaBox [0 0 %s %s] /Count %d /Kids [%s] >>"
                        .formatted(
                                number(set.size().width()),
                                number(set.size().height()),
                                pages.size(),
                                pages.stream()
                                        .map(page -> page + " 0 R")
                                        .collect(Collectors.joining(" "))));
        int root =
                pdf.add(
                        "<< /Type /Catalog /Pages %d 0 R /Lang (%s)"
                                        .formatted(tree, paper.locale().toLanguageTag())
                                + " /ViewerPreferences << /DisplayDocTitle true >> >>");
        int info = pdf.add("<< /Title " + PdfObjects.text(paper.title()) + " /Creator (Recto) >>");
        pdf.write(root, info, out);
    }

    /// What draws a page. In PDF, y goes up from the foot of the page.
    private static String content(List<Mark> marks, PdfGlyphs glyphs, double height) {
        var text = new StringBuilder("BT\n");
        var lines = new StringBuilder(number(Mark.WEIGHT) + " w\n");
        String style = "";
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Letter letter -> {
                    PdfGlyphs.Place place = glyphs.place(letter.glyph());
                    String now =
                            "/F%d %s Tf %s\n"
                                    .formatted(
                                            place.font(),
                                            number(letter.size()),
                                            letter.faint() ? FAINT : BLACK);
                    text.append(now.equals(style) ? "" : now);
                    style = now;
                    text.append(
                            "1 0 0 1 %s %s Tm <%02X> Tj\n"
                                    .formatted(
                                            number(letter.x()),
                                            number(height - letter.y()),
                                            place.code()));
                }
                case Mark.Line(double x, double y, double length) ->
                        lines.append(
                                "%s %s m %s %s l S\n"
                                        .formatted(
                                                number(x),
                                                number(height - y),
                                                number(x + length),
                                                number(height - y)));
                case Mark.Box(double x, double y, double side) ->
                        lines.append(
                                "%s %s %s %s re S\n"
                                        .formatted(
                                                number(x),
                                                number(height - y - side),
                                                number(side),
                                                number(side)));
            }
        }
        return text.append("ET\n").append(lines).toString();
    }
}
