package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Grade;
import dev.recto.model.NoteId;
import dev.recto.model.Review;
import dev.recto.model.Sm2Memory;
import dev.recto.model.Tag;
import dev.recto.schedule.Sm2;
import dev.recto.store.browse.Found;
import dev.recto.store.change.Progress;
import dev.recto.store.search.Query.State;
import dev.recto.ui.LibraryFixture;

import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The pages on which the library is tidied, worked by keys.
@ExtendWith(ApplicationExtension.class)
class TidyJourneyTest {
    @TempDir Path folder;

    private WindowRobot robot;
    private NoteId one;
    private NoteId other;
    private NoteId leech;

    @Start
    void show(Stage stage) {
        robot = new WindowRobot(folder);
        DeckId sea = robot.fixture.deck(null, "Sea");
        DeckId moon = robot.fixture.deck(null, "Moon");
        robot.fixture.deck(null, "Nothing");
        one = robot.fixture.note(sea, new BasicNote("tide", "the sea rises"));
        other = robot.fixture.note(moon, new BasicNote("Tides", "the sea rises and falls"));
        robot.fixture.note(sea, new BasicNote("ebb", "the sea falls"));
        robot.fixture.note(moon, new BasicNote("ebb", "the sea falls"));
        robot.fixture.note(sea, new BasicNote("flood", ""));
        leech = robot.fixture.note(sea, new BasicNote("spring tide", "at full and new moon"));
        robot.fixture
                .file
                .bulk(Found.ofNotes(List.of(one)), Progress.UNSEEN)
                .tag(List.of(new Tag("verb")), List.of());
        robot.fixture
                .file
                .bulk(Found.ofNotes(List.of(other)), Progress.UNSEEN)
                .tag(List.of(new Tag("verbs")), List.of());
        lapse(robot.fixture.file.cards().of(leech).getFirst().id());
        robot.show(stage, settings -> settings);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void duplicatesAreMergedSetApartAndBroughtBack() {
        open(KeyCode.DIGIT2);
        ListView<?> pairs = list(1);
        robot.key(KeyCode.DIGIT1);
        robot.key(KeyCode.M);
        robot.until(() -> pairs.getItems().isEmpty());
        assertThat(robot.fixture.file.notes().find(one)).isPresent();
        assertThat(robot.fixture.file.notes().find(other)).isEmpty();
        robot.key(KeyCode.CONTROL, KeyCode.Z);
        robot.until(() -> pairs.getItems().size() == 1);
        robot.key(KeyCode.RIGHT);
        robot.key(KeyCode.ENTER);
        robot.until(() -> robot.fixture.file.notes().find(one).isEmpty());
        robot.key(KeyCode.CONTROL, KeyCode.Z);
        robot.until(() -> pairs.getItems().size() == 1);
        robot.key(KeyCode.N);
        robot.until(() -> pairs.getItems().isEmpty());
        assertThat(robot.fixture.file.notes().find(one)).isPresent();
        robot.key(KeyCode.ESCAPE);
        robot.untilShown("#identical-section");
    }

    @Test
    void whatTheMergedNoteSaysIsWrittenFreely() {
        open(KeyCode.DIGIT2);
        ListView<?> pairs = list(1);
        robot.key(KeyCode.W);
        robot.untilShown(".note-fields");
        robot.until(() -> robot.lookup(".note-fields .text-area").queryAll().size() == 3);
        TextInputControl front =
                robot.lookup(".note-fields .text-area")
                        .<TextInputControl>queryAll()
                        .iterator()
                        .next();
        robot.interact(() -> front.setText("ebb and tide"));
        robot.key(KeyCode.CONTROL, KeyCode.ENTER);
        robot.until(() -> pairs.getItems().isEmpty());
        assertThat(
                        robot.fixture.file.cards().in(robot.deck("Sea")).stream()
                                .map(entry -> entry.note().note().headline()))
                .doesNotContain("tide");
        assertThat(
                        robot.decks().stream()
                                .flatMap(deck -> robot.cards(robot.deck(deck)).stream())
                                .map(entry -> entry.note().note().headline()))
                .contains("ebb and tide");
        robot.key(KeyCode.CONTROL, KeyCode.Z);
        robot.until(() -> pairs.getItems().size() == 1);
    }

    @Test
    void tagsAreSetApartForGoodAndOneTagAloneIsNotMerged() {
        open(KeyCode.DIGIT4);
        ListView<?> tags = list(3);
        robot.key(KeyCode.N);
        robot.until(() -> tags.getItems().size() == 2);
        robot.until(() -> !tags.getSelectionModel().isEmpty());
        robot.key(KeyCode.M);
        assertThat(robot.fixture.file.notes().tags()).hasSize(2);
        robot.key(KeyCode.CONTROL, KeyCode.Z);
        robot.until(() -> tags.getItems().size() == 3);
    }

    @Test
    void allDuplicatesAreMergedAtOnce() {
        open(KeyCode.DIGIT1);
        ListView<?> pairs = list(1);
        robot.key(KeyCode.SHIFT, KeyCode.M);
        robot.untilShown(".dialog-body");
        robot.key(KeyCode.ENTER);
        robot.until(() -> pairs.getItems().isEmpty());
    }

    @Test
    void aLeechIsRewordedBesideTheListAndLeftAlone() {
        open(KeyCode.DIGIT3);
        ListView<?> leeches = list(1);
        robot.key(KeyCode.ENTER);
        robot.until(
                () ->
                        leeches.getScene().getFocusOwner() instanceof TextInputControl field
                                && field.getText().equals("spring tide"));
        robot.key(KeyCode.END);
        robot.type("s");
        robot.key(KeyCode.ESCAPE);
        robot.until(leeches::isFocused);
        robot.until(
                () ->
                        robot.fixture
                                .file
                                .notes()
                                .find(leech)
                                .orElseThrow()
                                .note()
                                .headline()
                                .equals("spring tides"));
        robot.key(KeyCode.L);
        robot.until(() -> leeches.getItems().isEmpty());
    }

    @Test
    void tagsEmptyCardsAndEmptyDecksAreTidied() {
        open(KeyCode.DIGIT4);
        list(3);
        robot.key(KeyCode.M);
        robot.until(() -> robot.fixture.file.notes().tags().size() == 1);
        robot.key(KeyCode.ESCAPE);
        robot.untilShown("#tags-section");
        robot.key(KeyCode.DIGIT7);
        ListView<?> empty = list(1);
        robot.key(KeyCode.DELETE);
        robot.until(() -> empty.getItems().isEmpty());
        robot.key(KeyCode.ESCAPE);
        robot.untilShown("#tags-section");
        robot.key(KeyCode.DIGIT8);
        list(1);
        robot.key(KeyCode.DELETE);
        robot.until(() -> robot.fixture.file.decks().all().size() == 2);
    }

    private void open(KeyCode section) {
        robot.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.untilShown("#identical-section:open");
        robot.key(section);
    }

    /// The list of the section, once it has so many pieces and one is selected.
    private ListView<?> list(int pieces) {
        robot.untilShown("#pieceList");
        ListView<?> list = robot.lookup("#pieceList").query();
        robot.until(() -> list.getItems().size() == pieces);
        robot.until(() -> list.isFocused() && !list.getSelectionModel().isEmpty());
        return list;
    }

    private void lapse(CardId card) {
        int lapses = State.LEECH_LAPSES;
        var memory = new Sm2Memory(130, 0, 1, LibraryFixture.TODAY, 2 * lapses, lapses);
        var review =
                new Review(
                        card,
                        LibraryFixture.CLOCK.instant(),
                        LibraryFixture.TODAY,
                        Grade.AGAIN,
                        Asking.FLIP,
                        Duration.ofSeconds(3),
                        Sm2.standard().id(),
                        true);
        robot.fixture.file.reviews().record(review, memory);
    }
}
