package dev.recto.ui.media;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What sounds come out of.
@FunctionalInterface
interface Speaker {
    /// Makes a sound ready to be heard. Takes a moment, so it is not called on the screen's thread.
    ///
    /// @throws RuntimeException if this computer cannot play it
    Voice open(Path file);

    /// A sound that is ready. Used on the screen's thread.
    interface Voice {
        /// Lets it be heard.
        ///
        /// @param end called once when it is over
        /// @param failure called once if it breaks off
        void start(Runnable end, Consumer<RuntimeException> failure);

        /// Ends it at once, and frees what it holds.
        void close();
    }
}
