package dev.recto.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.Tag;
import dev.recto.ui.note.NoteViewModel.Flaw;

import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class NoteViewModelTest {
    private final NoteViewModel model = new NoteViewModel();

    static Stream<Note> notes() {
        return Stream.of(
                new BasicNote("front", "back"),
                new BasicNote("front", "back", "hint", true),
                new ListNote("which?", List.of("a", "b")),
                new ListNote("which?", "these:", List.of("a", "b", "c"), true, 2, "hint"),
                new ClozeNote("The {{c1::sky}} is {{c2::blue}}", "extra"));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void notesSurviveEditing(Note note) {
        model.take(note, List.of(new Tag("b"), new Tag("a")));

        assertThat(model.note().getValue()).isEqualTo(note);
        assertThat(model.labels()).containsExactly(new Tag("a"), new Tag("b"));
        assertThat(model.flaw().getValue()).isEqualTo(Flaw.NONE);
    }

    @Test
    void whatIsMissingIsTold() {
        assertThat(model.flaw().getValue()).isEqualTo(Flaw.NO_QUESTION);
        model.questionProperty().set("question");
        assertThat(model.flaw().getValue()).isEqualTo(Flaw.NO_ANSWER);
        model.kindProperty().set(NoteKind.LIST);
        assertThat(model.flaw().getValue()).isEqualTo(Flaw.NO_ITEMS);
        model.items().getFirst().set("item");
        assertThat(model.flaw().getValue()).isEqualTo(Flaw.NONE);
        model.kindProperty().set(NoteKind.CLOZE);
        assertThat(model.flaw().getValue()).isEqualTo(Flaw.NO_GAP);
    }

    @Test
    void changingTheKindKeepsTheQuestion() {
        model.questionProperty().set("question");
        model.kindProperty().set(NoteKind.LIST);
        model.items().getFirst().set("item");

        assertThat(model.note().getValue()).isEqualTo(new ListNote("question", List.of("item")));
    }

    @Test
    void emptyItemsAreLeftOut() {
        model.take(new ListNote("which?", List.of("a", "b")), List.of());
        model.addItem(1);

        assertThat(model.note().getValue()).isEqualTo(new ListNote("which?", List.of("a", "b")));
    }

    @Test
    void asLongAsAllItemsAreRequiredNewOnesAreToo() {
        model.take(new ListNote("which?", List.of("a", "b")), List.of());
        model.addItem(2);
        model.items().get(2).set("c");

        assertThat(model.note().getValue())
                .isEqualTo(new ListNote("which?", List.of("a", "b", "c")));
    }

    @Test
    void itemsMoveWithinTheList() {
        model.take(new ListNote("which?", List.of("a", "b", "c")), List.of());

        model.moveItem(2, -1);
        model.moveItem(0, -1);

        assertThat(model.items()).extracting(StringProperty::get).containsExactly("a", "c", "b");
    }

    @Test
    void pastedLinesBecomeItems() {
        model.take(new ListNote("which?", List.of("a", "z")), List.of());

        model.spreadItem(0, " one \n\n two\r\n");

        assertThat(model.writtenItems()).containsExactly("one", "two", "z");
    }

    @Test
    void gapsAreNumberedOn() {
        model.kindProperty().set(NoteKind.CLOZE);
        model.questionProperty().set("the sky is blue");

        int caret = model.makeGap(4, 7);
        assertThat(model.questionProperty().get()).isEqualTo("the {{c1::sky}} is blue");
        assertThat(caret).isEqualTo("the {{c1::sky}}".length());

        int blue = model.questionProperty().get().indexOf("blue");
        model.makeGap(blue, blue + 4);
        assertThat(model.questionProperty().get()).isEqualTo("the {{c1::sky}} is {{c2::blue}}");
    }

    @Test
    void theNextNoteKeepsKindAndTags() {
        model.take(new ListNote("which?", List.of("a")), List.of(new Tag("t")));

        model.clear();

        assertThat(model.kindProperty().get()).isEqualTo(NoteKind.LIST);
        assertThat(model.labels()).containsExactly(new Tag("t"));
        assertThat(model.questionProperty().get()).isEmpty();
        assertThat(model.items()).extracting(StringProperty::get).containsExactly("");
    }
}
