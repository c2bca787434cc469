package dev.recto.ui.media;

import dev.recto.model.MediaType;
import dev.recto.store.media.MediaException;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;

import org.jsoup.Jsoup;

import java.io.File;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// What a clipboard, or what is dragged, offers of pictures and sounds.
final class Offers {
    private static final Pattern PICTURE = Pattern.compile("<img\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATA =
            Pattern.compile("data:image/[a-z.+-]+(?:;[a-z=-]+)*;base64,", Pattern.CASE_INSENSITIVE);

    private final Clipboard board;

    Offers(Clipboard board) {
        this.board = board;
    }

    /// Whether a paste means a picture or sound, not text. Who copies words from a page or a
    /// document often gets a picture of them besides, and means the words.
    boolean meantByPaste() {
        return board.hasFiles() || there() && !(board.hasString() && !board.getString().isBlank());
    }

    /// Whether there are any.
    boolean there() {
        return board.hasFiles()
                || board.hasImage()
                || board.hasHtml() && PICTURE.matcher(board.getHtml()).find();
    }

    /// Files if there are some, else pictures inside a page, else a bare picture.
    List<Offer> all() {
        if (board.hasFiles()) {
            return board.getFiles().stream().map(File::toPath).map(Offer::of).toList();
        }
        List<Offer> embedded = embedded();
        return embedded.isEmpty() ? List.of(bare()) : embedded;
    }

    private List<Offer> embedded() {
        return board.hasHtml()
                ? Jsoup.parse(board.getHtml()).select("img[src]").stream()
                        .map(image -> image.attr("src"))
                        .filter(source -> DATA.matcher(source).lookingAt())
                        .map(source -> new Offer("", () -> decoded(source)))
                        .toList()
                : List.of();
    }

    private static byte[] decoded(String source) throws IOException {
        try {
            return Base64.getMimeDecoder().decode(source.substring(source.indexOf(',') + 1));
        } catch (IllegalArgumentException broken) {
            throw new IOException(broken);
        }
    }

    /// The picture itself. For a page that only names an address on the network, the toolkit would
    /// go there, which the program does not let it.
    private Offer bare() {
        Image image = board.getImage();
        return new Offer(
                "",
                () -> {
                    if (image == null || image.isError()) {
                        throw new MediaException(MediaException.Reason.ELSEWHERE, "");
                    }
                    return Raster.of(image).fitted(Orientation.UPRIGHT).encoded(MediaType.PNG);
                });
    }
}
