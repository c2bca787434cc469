package dev.recto.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/// A picture or sound on its way into a library, beside the notes that name it.
///
/// @param name what those notes call it
/// @param type what it is
/// @param hash the SHA-256 of its bytes, in hexadecimal
/// @param bytes brings the bytes anew each time, so that those of many need not be in memory
///   together
public record MediaDraft(String name, MediaType type, String hash, Supplier<byte[]> bytes) {

    /// The SHA-256 of bytes, in hexadecimal.
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
