package dev.recto.transfer;

import dev.recto.transfer.TextEncoding.Evidence;
import dev.recto.transfer.TransferException.Kind;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Something to read decks from: the bytes of a file, read once, or pasted text. Immutable.
public final class Material {
    private final String name;
    private final String stem;
    private final byte[] bytes;
    private final DecodedText text;

    private Material(String name, String stem, byte[] bytes, DecodedText text) {
        this.name = name;
        this.stem = stem;
        this.bytes = bytes;
        this.text = text;
    }

    /// Reads a file into memory.
    ///
    /// @throws TransferException if it is missing, a folder, not readable or longer than
    ///   [Limits#FILE]
    public static Material of(Path file) throws TransferException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        return new Material(name, stem(name), bytes, DecodedText.of(bytes, null));
    }

    /// Text that takes the place of a file.
    ///
    /// @param name what the file would be called
    public static Material pasted(String name, String text) {
        return pasted(name, stem(name), text);
    }

    /// Text from the clipboard.
    ///
    /// @param name what it is called as the source of its notes: not as another text
    /// @param stem a title where the content has none
    public static Material pasted(String name, String stem, String text) {
        return new Material(
                name,
                stem,
                text.getBytes(StandardCharsets.UTF_8),
                DecodedText.of(text, new TextEncoding(StandardCharsets.UTF_8, Evidence.PASTED)));
    }

    /// The same material with its bytes taken as this character set.
    ///
    /// @param charset the character set, or null to find it out
    public Material as(@Nullable Charset charset) {
        return text.encoding().evidence() == Evidence.PASTED
                ? this
                : new Material(name, stem, bytes, DecodedText.of(bytes, charset));
    }

    /// The file name without folders, or the name of the pasted text.
    public String name() {
        return name;
    }

    /// The file name without its ending: a title where the content has none.
    public String stem() {
        return stem;
    }

    /// Whether the name ends with a dot and this ending, case aside.
    public boolean hasExtension(String extension) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension);
    }

    /// The bytes, for formats that are no text.
    public InputStream bytes() {
        return new ByteArrayInputStream(bytes);
    }

    /// Whether there is text at all, rather than the bytes of a picture or a program.
    public boolean isText() {
        return !text.binary();
    }

    /// The text, without byte order mark and control characters, line ends as they are.
    ///
    /// @throws TransferException if it is no text or there is none
    public String text() throws TransferException {
        if (text.binary()) {
            throw new TransferException(Kind.NOT_TEXT, name);
        }
        if (text.text().isBlank()) {
            throw new TransferException(Kind.EMPTY, name);
        }
        return text.text();
    }

    /// The first characters of the text, at most; empty where it is no text.
    ///
    /// @param length how many characters at most
    public String head(int length) {
        String all = text.binary() ? "" : text.text();
        return all.substring(0, Math.min(length, all.length()));
    }

    /// The lines in which characters were lost on the way from bytes to text.
    public List<Problem> damage() {
        return text.damage();
    }

    /// How bytes became text.
    public TextEncoding encoding() {
        return text.encoding();
    }

    private static String stem(String name) {
        int dot = name.indexOf('.', 1);
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static byte[] bytes(Path file, String name) throws TransferException {
        if (Files.isDirectory(file)) {
            throw new TransferException(Kind.IS_DIRECTORY, name);
        }
        if (!Files.exists(file)) {
            throw new TransferException(Kind.NOT_FOUND, name);
        }
        if (!Files.isReadable(file)) {
            throw new TransferException(Kind.NO_PERMISSION, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            // The size on disk is not asked: it may grow while it is read, or be a pipe.
            byte[] bytes = in.readNBytes((int) Limits.FILE + 1);
            if (bytes.length > Limits.FILE) {
                throw new TransferException(Kind.TOO_LARGE, name);
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw new TransferException(Kind.NO_PERMISSION, name);
        } catch (IOException e) {
            throw new TransferException(Kind.CANNOT_READ, name);
        }
    }
}
