package dev.recto.app.command;

import dev.recto.model.DeckDraft;
import dev.recto.store.Library;
import dev.recto.transfer.DeckFile;
import dev.recto.transfer.DeckWriter;
import dev.recto.transfer.TransferException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `recto export`: writes decks to a file.
@Command(
        name = "export",
        description = "Write a deck and those below it, or all decks, to a file.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Equipment equipment;

    @ParentCommand private RectoCommand recto;

    @Option(
            names = "--deck",
            paramLabel = "NAME",
            description = "The deck, as Deck or Deck::Deck below (otherwise all).")
    private @Nullable String deck;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, csv or tsv (otherwise by the file's ending).")
    private @Nullable String format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where to; - is standard output.")
    private String out;

    ExportCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() throws IOException, TransferException {
        DeckWriter writer = writer();
        try (LibraryVisit visit = recto.look()) {
            List<DeckDraft> drafts = drafts(visit.library());
            if (out.equals(STANDARD_OUTPUT)) {
                writer.write(drafts, visit.library().media()::find, equipment.out());
                equipment.out().flush();
            } else {
                DeckFile.write(Path.of(out), writer, drafts, visit.library().media()::find);
                int notes = drafts.stream().mapToInt(draft -> draft.notes().size()).sum();
                equipment.out().println(equipment.words().get("command.exported", notes, out));
            }
        }
        return 0;
    }

    private DeckWriter writer() {
        return equipment.exchange().writers().stream()
                .filter(
                        writer ->
                                format == null
                                        ? out.toLowerCase(Locale.ROOT)
                                                .endsWith("." + writer.extension())
                                        : writer.id().equals(format))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CommandException(
                                        equipment.words().get("command.formats", names())));
    }

    private String names() {
        return equipment.exchange().writers().stream()
                .map(DeckWriter::id)
                .collect(Collectors.joining(", "));
    }

    private List<DeckDraft> drafts(Library library) {
        if (deck == null) {
            return library.decks().drafts(null);
        }
        return DeckNames.drafts(library, deck)
                .orElseThrow(
                        () -> new CommandException(equipment.words().get("command.noDeck", deck)));
    }
}
