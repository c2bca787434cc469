package dev.recto.transfer;

import java.nio.charset.Charset;

/// The character set of a text and why it was taken.
///
/// @param charset the character set
/// @param evidence how it was found
public record TextEncoding(Charset charset, Evidence evidence) {

    /// How a character set was found, from the surest to the least sure.
    public enum Evidence {
        /// The text came as characters, from the clipboard.
        PASTED,
        /// The learner said so.
        CHOSEN,
        /// A byte order mark says so.
        BYTE_ORDER_MARK,
        /// Every byte is valid in it and it has a strict form (UTF-8).
        VALID,
        /// It is the likeliest one.
        GUESSED
    }
}
