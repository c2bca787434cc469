package dev.recto.app.command;

import dev.recto.model.DeckDraft;
import dev.recto.store.Library;
import dev.recto.store.imports.Comparison;
import dev.recto.store.imports.ImportPlan;
import dev.recto.transfer.ImportReport;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Material;
import dev.recto.transfer.Problem;
import dev.recto.transfer.TransferException;
import dev.recto.ui.Words;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `recto import`: adds notes from files.
@Command(
        name = "import",
        description = "Add notes from files; importing a file again adds nothing.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Equipment equipment;

    @ParentCommand private RectoCommand recto;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Decks, tables or plain text.")
    private List<Path> files;

    @Option(
            names = "--deck",
            paramLabel = "NAME",
            description = "The deck to add to, as Deck or Deck::Deck below (otherwise the title).")
    private @Nullable String deck;

    @Option(names = "--dry-run", description = "Only say what would be added.")
    private boolean dryRun;

    @Option(names = "--json", description = "Say it as JSON, one object for each file.")
    private boolean json;

    ImportCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() throws IOException, TransferException {
        try (LibraryVisit visit = dryRun ? recto.look() : recto.visit()) {
            for (Path file : files) {
                report(file, take(visit.library(), file));
            }
        }
        return 0;
    }

    private ImportReport take(Library library, Path file) throws TransferException {
        Imported imported = equipment.exchange().formats().read(Material.of(file));
        var plan =
                new ImportPlan(placed(imported.decks()), equipment.exchange().options())
                        .withMedia(imported.media());
        Comparison comparison =
                dryRun
                        ? library.imports().compare(plan)
                        : library.imports().run(plan, (done, total) -> true).comparison();
        return new ImportReport(
                imported,
                comparison.added(),
                comparison.updated(),
                comparison.unchanged() + comparison.kept());
    }

    /// The decks under the name that was asked for: a single one takes the name, several go below.
    private List<DeckDraft> placed(List<DeckDraft> drafts) {
        if (deck == null) {
            return drafts;
        }
        List<String> path = DeckNames.path(deck);
        boolean single = drafts.size() == 1;
        return drafts.stream()
                .map(
                        draft ->
                                new DeckDraft(
                                        single
                                                ? path
                                                : Stream.concat(
                                                                path.stream(),
                                                                draft.path().stream())
                                                        .toList(),
                                        draft.description(),
                                        draft.notes()))
                .toList();
    }

    private void report(Path file, ImportReport report) throws IOException {
        if (json) {
            report.write(equipment.out());
            return;
        }
        Words words = equipment.words();
        equipment
                .out()
                .println(
                        words.get(
                                dryRun ? "command.wouldImport" : "command.imported",
                                file,
                                report.added(),
                                report.updated(),
                                report.unchanged()));
        for (Problem problem : report.imported().problems()) {
            equipment
                    .out()
                    .println(
                            words.get(
                                    "command.problem",
                                    file,
                                    problem.line(),
                                    words.get("problem." + problem.kind().name()),
                                    problem.text()));
        }
    }
}
