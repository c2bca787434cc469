package dev.recto.ui.media;

import dev.recto.store.media.Media;
import dev.recto.store.media.MediaException;
import dev.recto.store.media.MediaException.Reason;

import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pictures that were shown last, as long as they take no more than 64 MB. Used by several
/// threads.
final class PictureCache {
    private static final long MOST_BYTES = 64_000_000;
    private static final int BYTES_OF_A_PIXEL = 4;

    // By the hash of the bytes: a name may come to stand for others. The oldest first.
    private final Map<String, Image> images = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /// The picture of this name.
    ///
    /// @throws MediaException if there is none, or it cannot be shown
    Image get(Media media, String name) {
        String hash = media.hash(name).orElseThrow(() -> new MediaException(Reason.MISSING, name));
        Image kept = recall(hash);
        if (kept != null) {
            return kept;
        }
        byte[] found = media.find(name).orElseThrow(() -> new MediaException(Reason.MISSING, name));
        var image = new Image(new ByteArrayInputStream(new PictureReader(name).fitted(found)));
        if (image.isError()) {
            throw new MediaException(Reason.BROKEN, name);
        }
        keep(hash, image);
        return image;
    }

    private synchronized @Nullable Image recall(String hash) {
        return images.get(hash);
    }

    private synchronized void keep(String hash, Image image) {
        if (images.put(hash, image) == null) {
            bytes += size(image);
        }
        var oldest = images.values().iterator();
        while (bytes > MOST_BYTES && images.size() > 1) {
            bytes -= size(oldest.next());
            oldest.remove();
        }
    }

    private static long size(Image image) {
        return (long) (image.getWidth() * image.getHeight()) * BYTES_OF_A_PIXEL;
    }
}
