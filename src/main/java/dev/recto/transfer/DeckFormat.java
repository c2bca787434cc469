package dev.recto.transfer;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A file format from which decks are read. Implementations are stateless and thread-safe.
public interface DeckFormat {

    /// A short stable name, lower case, as `csv`.
    String id();

    /// The usual file name endings, lower case, without the dot. Only a hint: content decides.
    List<String> extensions();

    /// How likely it is that this format reads the material well. Looks at the content first and at
    /// the name last, and says [Likelihood#POSSIBLE] where it cannot know. Fast, and never fails.
    Likelihood likelihood(Material material);

    /// Reads all decks. Places that cannot be understood become problems; the rest survives.
    ///
    /// @param wish corrections of what the format would find out by itself, or null for none;
    ///   wishes that belong to another format are ignored
    /// @param progress is told how far it is
    /// @throws TransferException if nothing of the material can be read
    /// @throws java.util.concurrent.CancellationException if it is called off
    Imported read(Material material, @Nullable Wish wish, Progress progress)
            throws TransferException;

    /// Reads all decks to the end.
    ///
    /// @throws TransferException if nothing of the material can be read
    default Imported read(Material material, @Nullable Wish wish) throws TransferException {
        return read(material, wish, Progress.UNSEEN);
    }
}
