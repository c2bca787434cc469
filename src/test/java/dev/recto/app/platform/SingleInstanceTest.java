package dev.recto.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class SingleInstanceTest {
    @TempDir Path folder;

    @Test
    void aSecondStartHandsItsFilesToTheFirst() throws Exception {
        Path socket = folder.resolve("s");
        var heard = new LinkedBlockingQueue<List<Path>>();
        try (var _ = SingleInstance.listen(socket, heard::add)) {
            assertThat(SingleInstance.handOver(socket, List.of())).isTrue();
            assertThat(SingleInstance.handOver(socket, List.of(Path.of("/tmp/ä ö.csv")))).isTrue();
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEmpty();
            assertThat(heard.poll(10, TimeUnit.SECONDS))
                    .containsExactly(Path.of("/tmp/ä ö.csv").toAbsolutePath());
        }
        assertThat(SingleInstance.handOver(socket, List.of())).isFalse();
        assertThat(socket).doesNotExist();
    }

    @Test
    void whatAKilledInstanceLeftBehindIsNoHindrance() throws IOException {
        Path socket = Files.createFile(folder.resolve("s"));
        assertThat(SingleInstance.handOver(socket, List.of())).isFalse();
        try (var _ = SingleInstance.listen(socket, files -> {})) {
            assertThat(SingleInstance.handOver(socket, List.of())).isTrue();
        }
    }

    @Test
    void everyLibraryHasItsOwnInstance() {
        assertThat(SingleInstance.socketFor(Path.of("a.recto")))
                .isNotEqualTo(SingleInstance.socketFor(Path.of("b.recto")));
    }
}
