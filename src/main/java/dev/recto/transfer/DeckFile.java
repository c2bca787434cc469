package dev.recto.transfer;

import dev.recto.model.DeckDraft;
import dev.recto.transfer.TransferException.Kind;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Decks as a file: written whole or not at all, and never longer than what is read back.
public final class DeckFile {
    private DeckFile() {}

    /// Writes decks into a file.
    ///
    /// @param target is made or replaced
    /// @param media brings the pictures and sounds that notes name
    /// @throws TransferException if it cannot be written, or would be longer than [Limits#FILE];
    ///   the target is untouched then
    public static void write(
            Path target,
            DeckWriter writer,
            Iterable<DeckDraft> decks,
            Function<String, Optional<byte[]>> media)
            throws TransferException {
        write(target, out -> writer.write(decks, media, out), Limits.FILE);
    }

    static void write(Path target, AtomicFile.Content content, long most) throws TransferException {
        var full = new boolean[1];
        try {
            AtomicFile.write(
                    target, out -> content.writeTo(new Bounded(out, most, () -> full[0] = true)));
        } catch (TransferException e) {
            throw full[0] ? new TransferException(Kind.TOO_LONG, e.subject()) : e;
        }
    }

    /// Ends in an error where more is written than may be.
    private static final class Bounded extends FilterOutputStream {
        private final Runnable whenFull;
        private long left;

        Bounded(OutputStream out, long most, Runnable whenFull) {
            super(out);
            this.whenFull = whenFull;
            left = most;
        }

        @Override
        public void write(int letter) throws IOException {
            take(1);
            out.write(letter);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            take(count);
            out.write(bytes, from, count);
        }

        private void take(int count) throws IOException {
            left -= count;
            if (left < 0) {
                whenFull.run();
                throw new IOException("more than may be read");
            }
        }
    }
}
