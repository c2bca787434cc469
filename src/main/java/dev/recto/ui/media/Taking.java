package dev.recto.ui.media;

import dev.recto.ui.Background;
import dev.recto.ui.ObservableLibrary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/// Takes pictures and sounds into the library, one after the other, so that only one of them is in
/// memory at a time. What cannot be kept does not stop the others.
final class Taking {
    private final ObservableLibrary library;
    private final Background background;
    private final Queue<Offer> waiting;
    private final Consumer<Outcome> end;
    private final List<String> references = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();

    /// @param end hears how it went
    Taking(
            ObservableLibrary library,
            Background background,
            Collection<Offer> offers,
            Consumer<Outcome> end) {
        this.library = library;
        this.background = background;
        this.waiting = new ArrayDeque<>(offers);
        this.end = end;
    }

    /// Begins, or goes on with the next.
    void next() {
        Offer offer = waiting.poll();
        if (offer == null) {
            end.accept(new Outcome(references, failures));
            return;
        }
        background
                .read(_ -> new PictureReader(offer.name()).fitted(offer.content().read()))
                .onSuccess(bytes -> keep(offer, bytes))
                .onFailure(this::failed)
                .start();
    }

    private void keep(Offer offer, byte[] bytes) {
        library.work((file, _) -> file.media().add(offer.name(), bytes))
                .onSuccess(
                        name -> {
                            references.add("![" + offer.words() + "](" + name + ")");
                            next();
                        })
                .onFailure(this::failed)
                .start();
    }

    private void failed(Exception reason) {
        failures.add(reason);
        next();
    }

    /// What came of it.
    ///
    /// @param references the Markdown that shows or plays what was taken in, each on its own
    /// @param failures why others were not
    record Outcome(List<String> references, List<Exception> failures) {
        Outcome {
            references = List.copyOf(references);
            failures = List.copyOf(failures);
        }
    }
}
