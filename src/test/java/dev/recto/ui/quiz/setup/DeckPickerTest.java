package dev.recto.ui.quiz.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.ui.LibraryFixture;
import dev.recto.ui.Words;

import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class DeckPickerTest {
    private static final String LONG = "Customer service and benefits ".repeat(8).strip();

    @TempDir Path folder;

    @Start
    void show(Stage stage) {
        var picker = new DeckPicker();
        try (var fixture = new LibraryFixture(folder)) {
            fixture.deck(null, LONG);
            Shelf shelf = Shelf.read(fixture.file, LibraryFixture.TODAY);
            picker.show(new Words(Locale.ENGLISH), shelf, Set.of(), shelf.decks());
        }
        stage.setScene(new Scene(picker, 200, 200));
        stage.show();
    }

    @Test
    void aLongNameGoesOnInFurtherLines(FxRobot robot) {
        CheckBox box =
                robot.lookup(".check-box")
                        .<CheckBox>match(each -> each.getText().equals(LONG))
                        .query();
        assertThat(box.prefHeight(box.getWidth())).isGreaterThan(box.prefHeight(-1) * 1.5);
        assertThat(box.getHeight()).isGreaterThanOrEqualTo(box.prefHeight(box.getWidth()) - 1);
    }
}
