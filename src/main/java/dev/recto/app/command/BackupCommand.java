package dev.recto.app.command;

import dev.recto.store.file.Backups;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

/// `recto backup`: makes a backup now, also while the window is open.
@Command(
        name = "backup",
        description = "Make a backup of the library now.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    private final Equipment equipment;

    @ParentCommand private RectoCommand recto;

    BackupCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() {
        Path backup = new Backups(recto.file(), Clock.systemDefaultZone()).make();
        equipment.out().println(equipment.words().get("command.backedUp", backup));
        return 0;
    }
}
