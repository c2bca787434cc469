package dev.recto.ui.quiz.paper;

import dev.recto.quiz.question.Sheet;
import dev.recto.store.Library;
import dev.recto.transfer.AtomicFile;
import dev.recto.transfer.paper.Paper;
import dev.recto.transfer.paper.PaperWriter;
import dev.recto.transfer.paper.Typesetter;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;

import javafx.geometry.Side;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.stage.FileChooser.ExtensionFilter;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Saves questions as a file, or prints them. Used on the JavaFX thread.
public final class PaperActions {
    private final Tools tools;
    private final List<PaperWriter> writers;

    /// @param writers what can be written
    public PaperActions(Tools tools, List<PaperWriter> writers) {
        this.tools = tools;
        this.writers = List.copyOf(writers);
    }

    /// Offers what can be done, in a menu below a node.
    public void offer(Node at, String title, List<Sheet> sheets) {
        tools.library()
                .read(Library::media)
                .onSuccess(
                        media ->
                                offer(
                                        at,
                                        new SheetPaper(tools.words(), media::find),
                                        title,
                                        sheets))
                .start();
    }

    private void offer(Node at, SheetPaper words, String title, List<Sheet> sheets) {
        Paper paper = words.of(title, sheets);
        var menu = new ContextMenu();
        for (PaperWriter writer : writers) {
            menu.getItems()
                    .add(
                            new Command(
                                            tools.words().get("paper.save." + writer.id()),
                                            "",
                                            () -> save(writer, words, paper))
                                    .menuItem());
        }
        menu.getItems()
                .add(
                        new Command(tools.words().get("paper.print"), "", () -> print(paper))
                                .menuItem());
        menu.show(at, Side.BOTTOM, 0, 4);
    }

    private void save(PaperWriter writer, SheetPaper words, Paper paper) {
        String ending = "." + writer.extension();
        String name = paper.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
        tools.dialogs()
                .newFile(
                        tools.words().get("paper.save." + writer.id()),
                        name + ending,
                        new ExtensionFilter(writer.id().toUpperCase(Locale.ROOT), "*" + ending))
                .ifPresent(file -> write(writer, words, paper, file));
    }

    private void write(PaperWriter writer, SheetPaper words, Paper paper, Path file) {
        tools.background()
                .read(
                        _ -> {
                            PaperWriter.Ready ready = writer.prepare(paper);
                            AtomicFile.write(file, ready.content());
                            return ready.missing();
                        })
                .onSuccess(
                        missing ->
                                tools.notices()
                                        .tell(
                                                missing.isEmpty()
                                                        ? tools.words()
                                                                .get(
                                                                        "paper.saved",
                                                                        file.getFileName())
                                                        : words.missing(missing)))
                .start();
    }

    private void print(Paper paper) {
        // Nothing is said of printers before one is wanted: to look for them takes its time.
        tools.background()
                .read(_ -> Optional.ofNullable(Printer.getDefaultPrinter()))
                .onSuccess(
                        printer ->
                                printer.map(PrinterJob::createPrinterJob)
                                        .ifPresentOrElse(
                                                job -> print(paper, job),
                                                () ->
                                                        tools.dialogs()
                                                                .tell(
                                                                        tools.words()
                                                                                .get("paper.print"),
                                                                        tools.words()
                                                                                .get(
                                                                                        "paper.noPrinter"))))
                .start();
    }

    private void print(Paper paper, PrinterJob job) {
        if (!job.showPrintDialog(null)) {
            job.cancelJob();
            return;
        }
        tools.background()
                .read(
                        _ -> {
                            Typesetter.Pages pages = Typesetter.set(paper);
                            return new PaperPrinter(pages).print(job) ? pages : null;
                        })
                .onSuccess(
                        pages ->
                                tools.notices()
                                        .tell(
                                                pages == null
                                                        ? tools.words().get("paper.notPrinted")
                                                        : tools.words()
                                                                .get(
                                                                        "paper.printed",
                                                                        pages.pages().size())))
                .start();
    }
}
