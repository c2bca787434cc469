package dev.recto.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.ListNote;
import dev.recto.ui.CardMedia;
import dev.recto.ui.Words;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// What stands on a card, and the sheet that it stands on.
@ExtendWith(ApplicationExtension.class)
class CardTextTest {
    private final FxRobot robot = new FxRobot();
    private FlipCard card;

    @Start
    void show(Stage stage) {
        card = new FlipCard();
        card.show(new CardText("front", CardMedia.none(new Words(Locale.ENGLISH))));
        stage.setScene(new Scene(card, 500, 300));
        stage.show();
    }

    @Test
    void marksBecomeLooksAndAreReadAsPlainWords() throws Exception {
        var text =
                made(
                        "# Oslo\n\n"
                                + "- **capital** of `Norway`\n"
                                + "- by a *fjord*\n\n"
                                + "| a | b |\n"
                                + "|---|---|\n"
                                + "| 1 | 2 |");
        assertThat(words(text)).contains("Oslo", "capital", "Norway", "fjord", "1", "2");
        assertThat(text.getAccessibleText()).contains("Oslo").contains("capital of Norway");
    }

    @Test
    void markupOfTheWebIsShownAsTheLettersItIs() throws Exception {
        assertThat(String.join("", words(made("<script>alert(1)</script> and <b>bold</b>"))))
                .contains("<script>", "<b>");
    }

    @Test
    void aPictureThatIsNotThereIsDescribed() throws Exception {
        assertThat(words(made("![a map of Oslo](oslo.png)"))).contains("a map of Oslo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "[", "*", "- ", "`", "<b>", "![", "**a "})
    @Timeout(20)
    void deepNestingNeitherOverflowsNorHangs(String mark) throws Exception {
        assertThat(made(mark.repeat(50_000) + "x").getAccessibleText()).isNotNull();
    }

    @Test
    void aListIsUncoveredItemByItem() throws Exception {
        var list =
                onScreen(
                        () -> {
                            var text =
                                    new ListText(
                                            new ListNote("?", List.of("one", "two")),
                                            CardMedia.none(new Words(Locale.ENGLISH)));
                            text.uncover(1);
                            return text;
                        });
        assertThat(list.getAccessibleText()).contains("one").doesNotContain("two");
    }

    @Test
    void theBackSaysWhatWasAskedButReadsTheAnswerOnly() throws Exception {
        CardMedia media = CardMedia.none(new Words(Locale.ENGLISH));
        var back =
                onScreen(
                        () ->
                                new Verso(
                                        "**Oslo** ![map](m.png)",
                                        new CardText("a city", media),
                                        media));
        assertThat(words(back)).contains("Oslo", "a city").doesNotContain("map");
        assertThat(back.getAccessibleText()).isEqualTo("a city");
        var picture =
                onScreen(() -> new Verso("![map](m.png)", new CardText("a city", media), media));
        assertThat(words(picture)).contains("a city").doesNotContain("map");
    }

    @Test
    void aKeyEndsTheTurnAtOnce() throws Exception {
        robot.interact(
                () -> card.turn(new CardText("back", CardMedia.none(new Words(Locale.ENGLISH)))));
        assertThat(card.isTurned()).isTrue();
        robot.type(KeyCode.A);
        assertThat(onScreen(card::isTurning)).isFalse();
    }

    @Test
    void withoutMovementTheFacesChangePlacesAtOnce() throws Exception {
        robot.interact(
                () -> {
                    card.animatedProperty().set(false);
                    card.turn(new CardText("back", CardMedia.none(new Words(Locale.ENGLISH))));
                });
        assertThat(onScreen(card::isTurning)).isFalse();
        assertThat(card.isTurned()).isTrue();
    }

    private CardText made(String markdown) throws Exception {
        return onScreen(() -> new CardText(markdown, CardMedia.none(new Words(Locale.ENGLISH))));
    }

    private static List<String> words(Parent parent) {
        var found = new ArrayList<String>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Text text) {
                found.add(text.getText().strip());
            } else if (node instanceof Parent inside) {
                found.addAll(words(inside));
            }
        }
        return found;
    }

    private <T> T onScreen(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }
}
