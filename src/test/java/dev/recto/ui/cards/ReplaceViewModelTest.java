package dev.recto.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckId;
import dev.recto.model.ListNote;
import dev.recto.model.NoteId;
import dev.recto.store.browse.Found;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.cards.ReplaceViewModel.State;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class ReplaceViewModelTest {
    @TempDir Path folder;

    private LibraryFixture fixture;
    private NoteId basic;
    private NoteId list;
    private NoteId cloze;
    private ReplaceViewModel model;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        DeckId deck = fixture.deck(null, "deck");
        basic = fixture.note(deck, new BasicNote("The colour (red)", "Colour", "colour", false));
        list = fixture.note(deck, new ListNote("colours", List.of("colour 1", "other")));
        cloze = fixture.note(deck, new ClozeNote("{{c1::colour}}", ""));
        model = new ReplaceViewModel(fixture.library, Found.ofNotes(List.of(basic, list, cloze)));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void everyChangeIsShownBeforeItIsMade() {
        assertThat(model.stateProperty().get()).isEqualTo(State.EMPTY);
        model.findProperty().set("colour");
        model.withProperty().set("color");
        assertThat(model.stateProperty().get()).isEqualTo(State.READY);
        assertThat(model.notes())
                .containsEntry(basic, new BasicNote("The color (red)", "color", "colour", false))
                .containsEntry(list, new ListNote("colors", List.of("color 1", "other")))
                .containsEntry(cloze, new ClozeNote("{{c1::color}}", ""));
        assertThat(model.changes().getFirst().was()).contains("colour (red)");
        assertThat(model.changes().getFirst().becomes()).contains("color (red)");
        assertThat(fixture.file.notes().find(basic).orElseThrow().note().headline())
                .as("nothing is made yet")
                .isEqualTo("The colour (red)");
    }

    @Test
    void partsAndCaseAreChosen() {
        model.findProperty().set("Colour");
        model.withProperty().set("x");
        model.exactProperty().set(true);
        assertThat(model.notes()).containsOnlyKeys(basic);
        model.lookIn(Replacement.Part.BACK, false);
        assertThat(model.stateProperty().get()).isEqualTo(State.NOTHING_FOUND);
        model.exactProperty().set(false);
        model.lookIn(Replacement.Part.FRONT, false);
        model.lookIn(Replacement.Part.HINT, true);
        assertThat(model.notes())
                .containsExactlyEntriesOf(
                        Map.of(basic, new BasicNote("The colour (red)", "Colour", "x", false)));
    }

    @Test
    void marksOfPatternsMeanThemselvesUnlessAskedFor() {
        model.findProperty().set("(red)");
        model.withProperty().set("$1\\");
        assertThat(model.notes().get(basic).headline()).isEqualTo("The colour $1\\");
        model.patternProperty().set(true);
        model.withProperty().set("[$1]");
        assertThat(model.notes().get(basic))
                .isEqualTo(new BasicNote("The colour ([red])", "Colour", "colour", false));
        model.withProperty().set("$2");
        assertThat(model.stateProperty().get()).isEqualTo(State.WRONG_PATTERN);
        model.withProperty().set("");
        model.findProperty().set("(red");
        assertThat(model.stateProperty().get()).isEqualTo(State.WRONG_PATTERN);
        assertThat(model.changes()).isEmpty();
    }

    @Test
    void aReplacementThatLeavesNothingToAskIsNotMade() {
        model.findProperty().set("colours");
        assertThat(model.stateProperty().get()).isEqualTo(State.NOTHING_FOUND);
    }
}
