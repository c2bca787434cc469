package dev.recto.ui.quiz.paper;

import dev.recto.transfer.paper.Glyph;
import dev.recto.transfer.paper.Mark;
import dev.recto.transfer.paper.Typesetter.Pages;

import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;

import java.awt.geom.PathIterator;
import java.util.List;

/// Draws pages on a printer: the same as in a PDF file. Nothing of it is in a window, so that it
/// may be done on any thread.
final class PaperPrinter {
    private static final double EM = 1000;
    private static final Color FAINT = Color.gray(0.35);

    private final Pages pages;

    PaperPrinter(Pages pages) {
        this.pages = pages;
    }

    /// Prints all pages, and returns whether they went to the printer.
    boolean print(PrinterJob job) {
        PageLayout layout = job.getJobSettings().getPageLayout();
        for (List<Mark> marks : pages.pages()) {
            if (!job.printPage(layout, page(marks, layout))) {
                job.cancelJob();
                return false;
            }
        }
        return job.endJob();
    }

    /// A page as large as the printer can print it.
    Node page(List<Mark> marks, PageLayout layout) {
        var page = new Group(marks.stream().map(PaperPrinter::node).toList());
        double scale =
                Math.min(
                        1,
                        Math.min(
                                layout.getPrintableWidth() / pages.size().width(),
                                layout.getPrintableHeight() / pages.size().height()));
        page.getTransforms().add(new Scale(scale, scale));
        return page;
    }

    private static Node node(Mark mark) {
        return switch (mark) {
            case Mark.Letter letter -> letter(letter);
            case Mark.Line(double x, double y, double length) -> {
                var line = new Line(x, y, x + length, y);
                line.setStrokeWidth(Mark.WEIGHT);
                yield line;
            }
            case Mark.Box(double x, double y, double side) -> {
                var box = new Rectangle(x, y, side, side);
                box.setFill(null);
                box.setStroke(Color.BLACK);
                box.setStrokeWidth(Mark.WEIGHT);
                yield box;
            }
        };
    }

    private static Node letter(Mark.Letter letter) {
        Path path = path(letter.glyph());
        path.setFill(letter.faint() ? FAINT : Color.BLACK);
        double scale = letter.size() / EM;
        path.getTransforms().add(new Affine(scale, 0, letter.x(), 0, scale, letter.y()));
        return path;
    }

    private static Path path(Glyph glyph) {
        var path = new Path();
        path.setStroke(null);
        path.setFillRule(FillRule.NON_ZERO);
        var p = new double[6];
        for (PathIterator at = glyph.outline().getPathIterator(null); !at.isDone(); at.next()) {
            PathElement element =
                    switch (at.currentSegment(p)) {
                        case PathIterator.SEG_MOVETO -> new MoveTo(p[0], p[1]);
                        case PathIterator.SEG_LINETO -> new LineTo(p[0], p[1]);
                        case PathIterator.SEG_QUADTO -> new QuadCurveTo(p[0], p[1], p[2], p[3]);
                        case PathIterator.SEG_CUBICTO ->
                                new CubicCurveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                        default -> new ClosePath();
                    };
            path.getElements().add(element);
        }
        return path;
    }
}
