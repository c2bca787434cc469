package dev.recto.transfer;

import dev.recto.transfer.TransferException.Kind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The formats that this program reads. Immutable.
public final class Formats {
    private final List<DeckFormat> formats;

    /// @param formats in the order in which they are preferred where they are equally likely
    public Formats(List<DeckFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /// All formats.
    public List<DeckFormat> all() {
        return formats;
    }

    /// The format of this id.
    public Optional<DeckFormat> byId(String id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /// The formats that may read this material, the likeliest first.
    ///
    /// @throws TransferException if there is none
    public List<DeckFormat> rank(Material material) throws TransferException {
        record Rated(DeckFormat format, Likelihood likelihood) {}
        List<DeckFormat> ranked =
                formats.stream()
                        .map(format -> new Rated(format, format.likelihood(material)))
                        .filter(rated -> rated.likelihood != Likelihood.NONE)
                        .sorted(Comparator.comparing(Rated::likelihood).reversed())
                        .map(Rated::format)
                        .toList();
        if (ranked.isEmpty()) {
            material.text(); // says what is wrong with it, if it is no text or empty
            throw new TransferException(Kind.UNKNOWN_FORMAT, material.name());
        }
        return ranked;
    }

    /// Reads a material by its likeliest format.
    ///
    /// @throws TransferException if nothing can be read
    public Imported read(Material material) throws TransferException {
        return rank(material).getFirst().read(material, null);
    }
}
