package dev.recto.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Logger;

class LogsTest {
    private final Logger root = Logger.getLogger("");
    private final List<Handler> usual = List.of(root.getHandlers());
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(err, true));
    }

    @AfterEach
    void putBack() {
        System.setErr(standardError);
        for (Handler ours : root.getHandlers()) {
            ours.close();
            root.removeHandler(ours);
        }
        usual.forEach(root::addHandler);
    }

    @Test
    void whatHappensIsWritten() {
        Logs.into(folder);
        Logger.getLogger("dev.recto.test").info("noted");
        assertThat(folder.resolve("recto-0.log")).content().contains("noted");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("logs"));
        Logs.into(file);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("Recto keeps no log", file.toString());
    }

    @Test
    void aDiskThatFillsUpIsSaidInOneSentenceAndOnce() {
        Logs.into(folder);
        ErrorManager failures = root.getHandlers()[0].getErrorManager();
        failures.error("", new IOException("No space left on device"), ErrorManager.FLUSH_FAILURE);
        failures.error("", new IOException("No space left on device"), ErrorManager.FLUSH_FAILURE);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("Recto keeps no log", folder.toString());
    }
}
