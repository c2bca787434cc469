package dev.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Texts break into lines in every script.
@ExtendWith(ApplicationExtension.class)
class TextShapingTest {
    private static final double WIDTH = 90;

    private final VBox place = new VBox();

    @Start
    void show(Stage stage) {
        TextShaping.mend();
        stage.setScene(new Scene(place, 300, 300));
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the longest of all rivers",
                "\u0623\u0637\u0648\u0644 \u0646\u0647\u0631 \u0641\u064a"
                        + " \u0623\u0641\u0631\u064a\u0642\u064a\u0627 \u0643\u0644\u0647\u0627",
                "\u0627\u0644\u0645\u0633\u062a\u0634\u0641\u064a\u0627\u062a\u0648\u0627\u0644\u0645\u0633\u062a\u0648\u0635\u0641\u0627\u062a",
                "\u05d4\u05e0\u05d4\u05e8 \u05d4\u05d0\u05e8\u05d5\u05da"
                        + " \u05d1\u05d9\u05d5\u05ea\u05e8 Nile"
                        + " \u05d1\u05d0\u05e4\u05e8\u05d9\u05e7\u05d4",
                "\u0938\u092c\u0938\u0947 \u0932\u0902\u092c\u0940 \u0928\u0926\u0940 \u0915\u093e"
                        + " \u0928\u093e\u092e \u0915\u094d\u092f\u093e \u0939\u0948",
                "\u0e41\u0e21\u0e48\u0e19\u0e49\u0e33 \u0e17\u0e35\u0e48 \u0e22\u0e32\u0e27"
                        + " \u0e17\u0e35\u0e48\u0e2a\u0e38\u0e14 \u0e43\u0e19 \u0e42\u0e25\u0e01"
            })
    void linesEndWhereTheirRoomEnds(String words) throws Exception {
        Text text = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> wrapped(words));
        assertThat(text.getLayoutBounds().getWidth()).isLessThanOrEqualTo(WIDTH + 1);
        assertThat(text.getLayoutBounds().getHeight()).isGreaterThan(text.getFont().getSize() * 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 40, 80, 160})
    void noRoomIsTooSmallForALongWord(double width) throws Exception {
        String word =
                "\u05d0\u05e0\u05e6\u05d9\u05e7\u05dc\u05d5\u05e4\u05d3\u05d9\u05d4".repeat(2);
        Label label = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> label(word, width));
        assertThat(label.getHeight()).isPositive();
    }

    private static Text wrapped(String words) {
        var text = new Text(words);
        text.setFont(Font.font(14));
        text.setWrappingWidth(WIDTH);
        return text;
    }

    private Label label(String words, double width) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(width);
        place.getChildren().setAll(label);
        place.applyCss();
        place.layout();
        return label;
    }
}
