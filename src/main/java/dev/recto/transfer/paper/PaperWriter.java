package dev.recto.transfer.paper;

import dev.recto.transfer.AtomicFile;
import dev.recto.transfer.TransferException;

import java.util.Set;

/// A file format for paper. Implementations are stateless and thread-safe; the same paper gives the
/// same bytes on the same computer.
public interface PaperWriter {

    /// A short stable name, lower case, as `pdf`.
    String id();

    /// The file name ending, without the dot.
    String extension();

    /// Sets the paper.
    ///
    /// @throws TransferException if this computer cannot do it
    Ready prepare(Paper paper) throws TransferException;

    /// Paper that is ready to be written.
    ///
    /// @param content what is written
    /// @param missing the code points for which no font was found; their numbers stand in their
    ///   place
    record Ready(AtomicFile.Content content, Set<Integer> missing) {
        public Ready {
            missing = Set.copyOf(missing);
        }
    }
}
