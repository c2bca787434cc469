package dev.recto.app.command;

import dev.recto.store.Finding;
import dev.recto.ui.Words;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/// `recto check`: looks for anything wrong in the library, and proves the schedule by its log.
@Command(
        name = "check",
        description =
                "Look for anything wrong in the library, and replay the log against the schedule.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Equipment equipment;

    @ParentCommand private RectoCommand recto;

    CheckCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() throws IOException {
        Words words = equipment.words();
        try (LibraryVisit visit = recto.look()) {
            List<Finding> findings = visit.library().check(equipment.rules());
            for (Finding finding : findings) {
                equipment
                        .out()
                        .println(
                                words.get(
                                        "finding." + finding.kind().name(),
                                        finding.id(),
                                        finding.detail()));
            }
            equipment.out().println(words.get("command.checked", findings.size()));
            return findings.isEmpty() ? 0 : 1;
        }
    }
}
