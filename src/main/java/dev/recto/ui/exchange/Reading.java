package dev.recto.ui.exchange;

import dev.recto.transfer.DeckFormat;
import dev.recto.transfer.Formats;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Material;
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
    static Reading of(Material material, Formats known) throws TransferException {
        List<DeckFormat> formats = known.rank(material);
        return read(material, formats, formats.getFirst(), null);
    }

    /// Reads it by another format.
    Reading by(DeckFormat other) {
        return read(material, formats, other, null);
    }

    /// Reads it in another character set.
    ///
    /// @param charset the character set, or null to find it out
    Reading in(@Nullable Charset charset) {
        return read(material.as(charset), formats, format, wish);
    }

    /// Reads it as the learner wishes.
    Reading with(Wish wished) {
        return read(material, formats, format, wished);
    }

    /// Whether another reading is of the same material in the same way, and only the wish differs.
    boolean differsInWishFrom(Reading other) {
        return material == other.material && format == other.format;
    }

    private static Reading read(
            Material material, List<DeckFormat> formats, DeckFormat format, @Nullable Wish wish) {
        try {
            Imported imported = format.read(material, wish);
            return new Reading(material, formats, format, wish, imported, null);
        } catch (TransferException e) {
            return new Reading(material, formats, format, wish, null, e);
        }
    }
}
