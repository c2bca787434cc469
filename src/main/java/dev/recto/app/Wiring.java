package dev.recto.app;

import dev.recto.app.command.Equipment;
import dev.recto.app.platform.Libraries;
import dev.recto.app.platform.Version;
import dev.recto.model.DeckOptions;
import dev.recto.model.SchedulerId;
import dev.recto.schedule.Schedulers;
import dev.recto.schedule.Sm2;
import dev.recto.schedule.UnknownSchedulerException;
import dev.recto.store.review.Rules;
import dev.recto.transfer.Formats;
import dev.recto.transfer.csv.CsvDeckWriter;
import dev.recto.transfer.csv.CsvFormat;
import dev.recto.transfer.json.JsonDeckWriter;
import dev.recto.transfer.json.JsonFormat;
import dev.recto.transfer.paper.HtmlPaper;
import dev.recto.transfer.paper.PdfPaper;
import dev.recto.transfer.text.read.TextFormat;
import dev.recto.ui.About;
import dev.recto.ui.Exchange;
import dev.recto.ui.Words;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How Recto is put together: read this to know what uses what.
final class Wiring {
    private Wiring() {}

    /// Everything that the command line works with.
    ///
    /// @param in standard input
    /// @param out standard output
    /// @param err standard error
    static Equipment equipment(InputStream in, PrintStream out, PrintStream err) {
        return new Equipment(
                new Tour(), exchange(), Wiring::rule, new Words(Locale.getDefault()), in, out, err);
    }

    /// What is read, what is written, and how a deck is studied as long as the learner has not said
    /// otherwise.
    static Exchange exchange() {
        return new Exchange(
                new Formats(List.of(new JsonFormat(), new CsvFormat(), new TextFormat())),
                List.of(new JsonDeckWriter(), CsvDeckWriter.csv(), CsvDeckWriter.tsv()),
                List.of(new PdfPaper(), new HtmlPaper()),
                DeckOptions.usual(Sm2.standard().id()));
    }

    /// What the program tells of itself.
    ///
    /// @param logs the folder of the log files
    static About about(Path logs) {
        return new About(Version.current(), logs, Libraries::bundled);
    }

    static StarterDecks starterDecks() {
        return new StarterDecks(Wiring::exchange);
    }

    private static Optional<Rules.Rule> rule(SchedulerId id) {
        try {
            return Optional.of(Schedulers.of(id)::next);
        } catch (UnknownSchedulerException e) {
            return Optional.empty();
        }
    }
}
