package dev.recto.ui;

/// Something that takes a while and is done beside the screen's thread.
///
/// @param <T> what comes out
@FunctionalInterface
public interface Work<T> {
    /// Does it.
    ///
    /// @param progress where to say how far it is, and to hear whether it is still wanted
    T run(Progress progress) throws Exception;
}
