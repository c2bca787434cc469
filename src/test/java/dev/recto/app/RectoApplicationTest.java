package dev.recto.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.app.platform.SingleInstance;
import dev.recto.store.Library;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// The running program from its start to its end.
class RectoApplicationTest {
    private final FxRobot robot = new FxRobot();
    private final Logger root = Logger.getLogger("");
    private final List<Handler> handlers = List.of(root.getHandlers());
    private final UncaughtExceptionHandler uncaught = Thread.getDefaultUncaughtExceptionHandler();

    @TempDir Path folder;
    private CompletableFuture<Application> started;

    @BeforeEach
    void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void end() throws TimeoutException {
        FxToolkit.cleanupApplication(started.join());
        Thread.setDefaultUncaughtExceptionHandler(uncaught);
        for (Handler ours : root.getHandlers()) {
            ours.close();
            root.removeHandler(ours);
        }
        handlers.forEach(root::addHandler);
    }

    @Test
    void aDamagedLibraryWithoutABackupMakesRoomForANewOne() throws IOException {
        Library.open(library(), Clock.systemDefaultZone()).close();
        try (FileChannel file = FileChannel.open(library(), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        start();
        until(() -> says("no good backup"));
        robot.clickOn("Begin a new library");
        until(() -> robot.lookup("#gridArea").tryQuery().isPresent());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("library-put-aside-"))
                    .contains("library.recto");
        }
    }

    @Test
    void filesOfASecondStartAreReadAlsoWhereOneIsNotThere() throws IOException {
        start(write("one.csv", "hund,dog\n"));
        until(() -> says("one.csv"));
        Path socket = SingleInstance.socketFor(library());
        List<Path> files =
                List.of(
                        write("two.csv", "katze,cat\n"),
                        folder.resolve("gone.csv"),
                        write("three.csv", "pferd,horse\n"));
        until(() -> SingleInstance.handOver(socket, files));
        until(() -> says("two.csv"));
        robot.clickOn("#skipButton");
        until(() -> says("There is no file gone.csv"));
        robot.clickOn("#skipButton");
        until(() -> says("three.csv"));
        until(() -> !robot.lookup("#skipButton").query().isVisible());
    }

    private void start(Path... files) {
        var arguments = new ArrayList<String>();
        Stream.of(library(), folder.resolve("settings.json"), folder.resolve("logs"))
                .map(Path::toString)
                .forEach(arguments::add);
        Stream.of(files).map(Path::toString).forEach(arguments::add);
        // On a thread of its own: a question at the start waits for its answer.
        started =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return FxToolkit.setupApplication(
                                        RectoApplication.class, arguments.toArray(String[]::new));
                            } catch (TimeoutException late) {
                                throw new IllegalStateException(late);
                            }
                        });
    }

    private boolean says(String text) {
        return robot.lookup(Label.class::isInstance).queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .anyMatch(label -> label.getText() != null && label.getText().contains(text));
    }

    private static void until(Callable<Boolean> so) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, so);
        } catch (TimeoutException never) {
            throw new AssertionError(never);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Path library() {
        return folder.resolve("library.recto");
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
