package dev.recto.ui.exchange;

import dev.recto.transfer.DeckFormat;
import dev.recto.transfer.Formats;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Material;
import dev.recto.transfer.Progress;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.Wish;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.List;

/// A material, how it is read, and what came out.
///
/// @param material what is read
/// @param formats the formats that may read it, the likeliest first
/// @param format the one that is used
/// @param wish corrections by the learner, or null for none
/// @param imported what was read; null where this format cannot read it as it is wished
/// @param failure why it could not be read, or null
record Reading(
        Material material,
        List<DeckFormat> formats,
        DeckFormat format,
        @Nullable Wish wish,
        @Nullable Imported imported,
        @Nullable TransferException failure) {

    /// Reads a material by its likeliest format.
    ///
    /// @throws TransferException if no format can be tried
    static Reading of(Material material, Formats known, Progress progress)
            throws TransferException {
        List<DeckFormat> formats = known.rank(material);
        return read(material, formats, formats.getFirst(), null, progress);
    }

    /// Reads it by another format.
    Reading by(DeckFormat other, Progress progress) {
        return read(material, formats, other, null, progress);
    }

    /// Reads it in another character set.
    ///
    /// @param charset the character set, or null to find it out
    Reading in(@Nullable Charset charset, Progress progress) {
        return read(material.as(charset), formats, format, wish, progress);
    }

    /// Reads it as the learner wishes.
    Reading with(Wish wished, Progress progress) {
        return read(material, formats, format, wished, progress);
    }

    /// Whether another reading is of the same material in the same way, and only the wish differs.
    boolean differsInWishFrom(Reading other) {
        return material == other.material && format == other.format;
    }

    private static Reading read(
            Material material,
            List<DeckFormat> formats,
            DeckFormat format,
            @Nullable Wish wish,
            Progress progress) {
        try {
            Imported imported = format.read(material, wish, progress);
            return new Reading(material, formats, format, wish, imported, null);
        } catch (TransferException e) {
            return new Reading(material, formats, format, wish, null, e);
        }
    }
}
