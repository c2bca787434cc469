package dev.recto.app;

import dev.recto.model.DeckDraft;
import dev.recto.store.Library;
import dev.recto.store.change.Progress;
import dev.recto.store.imports.ImportPlan;
import dev.recto.transfer.Formats;
import dev.recto.transfer.Material;
import dev.recto.transfer.TransferException;
import dev.recto.ui.Exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The decks that come with Recto: the folder `seeds` of the project, packed beside the classes. A
/// library is given them once; what the learner deletes of them stays deleted.
final class StarterDecks {
    private static final String FOLDER = "/dev/recto/seeds/";
    private static final String FACT = "starter-decks";

    private static final List<String> FILES =
            List.of(
                    "customer-service-basics.recto.json",
                    "customer-service-knowing-customers.recto.json",
                    "customer-service-customers-and-benefits.recto.json",
                    "customer-service-feedback-and-complaints.recto.json",
                    "customer-service-needs-and-culture.recto.json");

    private final Supplier<Exchange> exchange;

    StarterDecks(Supplier<Exchange> exchange) {
        this.exchange = exchange;
    }

    /// Puts the decks into a library that was not given them before.
    void give(Library library) {
        if (library.recall(FACT).isEmpty()) {
            // Killed between the two lines, it would do both again; the import then adds nothing.
            Exchange ways = exchange.get();
            library.imports()
                    .run(new ImportPlan(drafts(ways.formats()), ways.options()), Progress.UNSEEN);
            library.remember(FACT, String.join(" ", FILES));
        }
    }

    private static List<DeckDraft> drafts(Formats formats) {
        var drafts = new ArrayList<DeckDraft>();
        for (String file : FILES) {
            try {
                drafts.addAll(formats.read(Material.pasted(file, text(file))).decks());
            } catch (TransferException e) {
                throw new IllegalStateException("the program's own deck " + file + " is broken", e);
            }
        }
        return drafts;
    }

    private static String text(String file) {
        try (InputStream in = StarterDecks.class.getResourceAsStream(FOLDER + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
