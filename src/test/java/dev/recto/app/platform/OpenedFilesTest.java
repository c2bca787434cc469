package dev.recto.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Application.EventHandler;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

class OpenedFilesTest {
    private final List<Path> opened = new ArrayList<>();
    private Application app;
    private EventHandler toolkit;

    @BeforeEach
    void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        app = Application.GetApplication();
        toolkit = app.getEventHandler();
    }

    @AfterEach
    void putBack() {
        onScreen(
                () -> {
                    app.setEventHandler(toolkit);
                    return app;
                });
    }

    @Test
    void filesAreHandedOverAlsoThoseThatCameBefore() {
        onScreen(
                () -> {
                    Method arrive =
                            Application.class.getDeclaredMethod("notifyOpenFiles", String[].class);
                    arrive.setAccessible(true);
                    arrive.invoke(app, (Object) new String[] {"/early.json"});
                    OpenedFiles.tell("Mac OS X", opened::addAll);
                    arrive.invoke(app, (Object) new String[] {"/a b.json", "/ö.csv"});
                    return app;
                });
        assertThat(opened)
                .containsExactly(Path.of("/early.json"), Path.of("/a b.json"), Path.of("/ö.csv"));
    }

    @Test
    void otherSystemsKeepTheToolkitAsItIs() {
        onScreen(
                () -> {
                    OpenedFiles.tell("Linux", opened::addAll);
                    OpenedFiles.tell("Windows 11", opened::addAll);
                    return app;
                });
        assertThat(app.getEventHandler()).isSameAs(toolkit);
    }

    /// Also a method that a later toolkit adds: quitting or a change of the theme would go deaf.
    @Test
    void theToolkitHearsEverythingElse() {
        JavaClass listener = new ClassFileImporter().importClass(OpenedFiles.Listener.class);
        assertThat(EventHandler.class.getDeclaredMethods())
                .filteredOn(method -> !method.getName().equals("handleOpenFilesAction"))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        method ->
                                assertThat(
                                                listener.getMethod(
                                                                method.getName(),
                                                                method.getParameterTypes())
                                                        .getMethodCallsFromSelf())
                                        .anyMatch(
                                                call ->
                                                        call.getTargetOwner()
                                                                        .isEquivalentTo(
                                                                                EventHandler.class)
                                                                && call.getTarget()
                                                                        .getName()
                                                                        .equals(method.getName())));
    }

    private static void onScreen(Callable<Application> work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }
}
