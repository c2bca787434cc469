package dev.recto.ui.widget;

import dev.recto.store.Library;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Progress;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.Tools;

import java.util.function.BiFunction;

/// Changes to the library that may take long: how far each is can be seen, it can be called off,
/// and when it is done that is told with a way to undo it.
public final class Changing {
    private final Tools tools;
    private final WorkStrip work;

    /// @param work shows how far a change is
    public Changing(Tools tools, WorkStrip work) {
        this.tools = tools;
        this.work = work;
    }

    /// Makes one change.
    public void run(BiFunction<Library, Progress, Changes> change) {
        ObservableLibrary library = tools.library();
        Job<Changes> job =
                library.work((file, progress) -> change.apply(file, progress.forStore()));
        job.onSuccess(
                changes -> {
                    library.publish(changes);
                    tools.notices().done(changes);
                });
        work.follow(job, tools.words().get("cards.working"), tools.words().get("dialog.cancel"));
        job.start();
    }
}
