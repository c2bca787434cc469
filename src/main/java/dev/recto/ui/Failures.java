package dev.recto.ui;

import dev.recto.store.change.RefusedException;
import dev.recto.store.file.LibraryException;
import dev.recto.store.media.MediaException;
import dev.recto.transfer.TransferException;

import java.io.IOException;
import java.nio.file.FileSystemException;

/// The sentence for something that went wrong below.
public final class Failures {
    private final Words words;

    public Failures(Words words) {
        this.words = words;
    }

    /// One sentence or two that name the place and, where there is one, the way out.
    public String sentence(Throwable problem) {
        return switch (problem) {
            case RefusedException refused -> words.get("refused." + refused.reason().name());
            case LibraryException broken ->
                    words.get("broken." + broken.kind().name(), broken.file());
            case MediaException medium -> words.get("media." + medium.reason(), name(medium));
            case TransferException transfer ->
                    words.get(
                            "transfer." + transfer.kind().name(),
                            transfer.subject(),
                            transfer.line());
            case FileSystemException file ->
                    words.get("failure.file", String.valueOf(file.getFile()), reason(file));
            case IOException io -> words.get("failure.reading", String.valueOf(io.getMessage()));
            default -> words.get("failure.unknown", problem.toString());
        };
    }

    private String name(MediaException medium) {
        return medium.name().isEmpty() ? words.get("media.unnamed") : "“" + medium.name() + "”";
    }

    private static String reason(FileSystemException file) {
        return file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
    }
}
