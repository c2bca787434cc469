package dev.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class BackgroundTest {
    private final List<Object> seen = new ArrayList<>();
    private final Background background = Background.inline(seen::add);

    @Test
    void resultIsHandedOn() {
        background.read(progress -> 42).onSuccess(seen::add).onEnd(() -> seen.add("end")).start();

        assertThat(seen).containsExactly(42, "end");
    }

    @Test
    void failureThatNobodyHandlesIsShown() {
        var problem = new IOException("disk");
        background
                .write(
                        progress -> {
                            throw problem;
                        })
                .onSuccess(seen::add)
                .onEnd(() -> seen.add("end"))
                .start();

        assertThat(seen).containsExactly(problem, "end");
    }

    @Test
    void failureGoesToTheHandlerAlone() {
        var problem = new IOException("disk");
        var handled = new ArrayList<Exception>();
        background
                .write(
                        progress -> {
                            throw problem;
                        })
                .onFailure(handled::add)
                .start();

        assertThat(handled).containsExactly(problem);
        assertThat(seen).isEmpty();
    }

    @Test
    void outcomeOfCancelledWorkIsDropped() {
        var jobs = new ArrayList<Job<String>>();
        Job<String> job =
                background
                        .read(
                                progress -> {
                                    jobs.getFirst().cancel();
                                    return progress.cancelled() ? "told" : "not told";
                                })
                        .onSuccess(seen::add)
                        .onEnd(() -> seen.add("end"));
        jobs.add(job);
        job.start();

        assertThat(seen).containsExactly("end");
        assertThat(job.runningProperty().get()).isFalse();
    }

    @Test
    void progressIsToldAsAShare() {
        Job<Integer> job = background.read(progress -> 1);
        assertThat(job.progressProperty().get()).isEqualTo(-1);

        Job<Integer> half =
                background.read(
                        progress -> {
                            progress.at(1, 2);
                            return 1;
                        });
        half.start();

        assertThat(half.progressProperty().get()).isEqualTo(0.5);
    }
}
