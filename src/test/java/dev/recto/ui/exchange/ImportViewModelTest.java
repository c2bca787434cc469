package dev.recto.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.model.SchedulerId;
import dev.recto.model.Tag;
import dev.recto.store.Library;
import dev.recto.store.change.Changes;
import dev.recto.store.imports.Decision.Choice;
import dev.recto.store.imports.Neighbour;
import dev.recto.transfer.Formats;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.csv.CsvFormat;
import dev.recto.transfer.csv.CsvWish;
import dev.recto.transfer.csv.Role;
import dev.recto.transfer.json.JsonFormat;
import dev.recto.transfer.text.Corrections;
import dev.recto.transfer.text.read.TextFormat;
import dev.recto.ui.Background;
import dev.recto.ui.Exchange;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.exchange.neighbours.NeighboursViewModel;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

class ImportViewModelTest {
    private static final DeckOptions OPTIONS = new DeckOptions(20, 200, new SchedulerId("sm2", ""));

    @TempDir private Path folder;
    private final List<Exception> failures = new ArrayList<>();
    private final List<Changes> done = new ArrayList<>();
    private final Background background = Background.inline(failures::add);
    private Library library;
    private ObservableLibrary decks;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.recto"), Clock.systemUTC());
        decks = new ObservableLibrary(library, background);
        var formats = new Formats(List.of(new JsonFormat(), new CsvFormat()));
        model =
                new ImportViewModel(
                        decks, background, new Exchange(formats, List.of(), List.of(), OPTIONS));
        model.refresh();
    }

    @AfterEach
    void close() {
        model.close();
        library.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void saysWhatAFileWouldAddBeforeAnythingIsSaved() throws IOException {
        model.open(List.of(file("words.csv", "front,back\nhund,dog\nkatt,cat\n,cow\n")), null);

        assertThat(model.outlookProperty().get()).isEqualTo(new Outlook(2, 0, 0, 0));
        assertThat(model.titleProperty().get()).isEqualTo("words");
        assertThat(model.possible()).isTrue();
        assertThat(saved()).isEmpty();
    }

    @Test
    void importingAgainAddsNothing() throws IOException {
        Path file = file("words.csv", "front,back\nhund,dog\nkatt,cat\n");
        model.open(List.of(file), null);
        model.run(done::add);
        model.open(List.of(file), null);

        assertThat(done).extracting(Changes::count).containsExactly(2);
        assertThat(model.outlookProperty().get()).isEqualTo(new Outlook(0, 0, 2, 0));
        assertThat(model.possible()).isFalse();
    }

    @Test
    void anEditedFileUpdates() throws IOException {
        model.open(List.of(file("words.csv", "front,back\nhund,dog\nkatt,cat\n")), null);
        model.run(done::add);
        model.open(List.of(file("words.csv", "front,back\nhund,hound\nkatt,cat\n")), null);

        assertThat(model.outlookProperty().get()).isEqualTo(new Outlook(0, 1, 1, 0));
    }

    @Test
    void undoMakesItNewAgain() throws IOException {
        model.open(List.of(file("words.csv", "front,back\nhund,dog\n")), null);
        model.run(done::add);
        decks.undo();

        assertThat(model.outlookProperty().get()).isEqualTo(new Outlook(1, 0, 0, 0));
        assertThat(saved()).isEmpty();
    }

    @Test
    void aCorrectionIsReadAtOnce() {
        model.paste("Pasted “x”", "Pasted text", "a;b,c\nd;e,f\n");
        model.wish(CsvWish.NONE.withDelimiter(",").withRoles(List.of(Role.BACK, Role.FRONT)));

        assertThat(model.decks().getFirst().notes())
                .extracting(note -> note.note().headline())
                .containsExactly("c", "f");
    }

    @Test
    void notesGoIntoTheChosenDeckWithTheTags() {
        DeckId parent = library.decks().create(null, "Languages", OPTIONS).id();
        DeckId deck = library.decks().create(parent, "Swedish", OPTIONS).id();
        model.refresh();
        model.paste("Pasted “x”", "Pasted text", "hund\tdog\n");
        model.intoProperty().set(deck);
        model.tagsProperty().set("animals, new");
        model.run(done::add);

        DeckDraft swedish = library.decks().drafts(deck).getFirst();
        assertThat(swedish.notes()).hasSize(1);
        assertThat(swedish.notes().getFirst().tags())
                .containsExactly(new Tag("animals"), new Tag("new"));
    }

    @Test
    void aDeckOfItsOwnTakesTheTitle() {
        model.paste("Pasted “x”", "Pasted text", "hund\tdog\n");
        model.titleProperty().set("  Animals ");
        model.run(done::add);

        assertThat(saved()).containsExactly(List.of("Animals"));
    }

    @Test
    void notesLikeThoseOfTheLibraryAreDecidedBeforeTheyAreImported() throws IOException {
        model.open(
                List.of(file("sea.csv", "front,back\ntide,the rise and fall of the sea\n")), null);
        model.run(done::add);
        model.open(
                List.of(
                        file(
                                "more.csv",
                                """
                                front,back
                                Tides,the rise of the sea
                                a tide,how the sea rises and falls by the moon
                                ebb,the falling tide
                                """)),
                null);
        NeighboursViewModel neighbours = model.neighbours();
        Neighbour pair = neighbours.pairs().getFirst();
        assertThat(neighbours.pairs()).hasSize(1);
        assertThat(neighbours.choice(pair)).isEqualTo(Choice.SKIP);
        assertThat(model.outlookProperty().get()).isEqualTo(new Outlook(2, 0, 1, 0));

        neighbours.choose(pair, Choice.UPDATE);
        assertThat(model.outlookProperty().get()).isEqualTo(new Outlook(2, 1, 0, 0));
        neighbours.chooseAll(Choice.KEEP_BOTH);
        assertThat(model.outlookProperty().get()).isEqualTo(new Outlook(3, 0, 0, 0));

        neighbours.chooseAll(Choice.SKIP);
        model.titleProperty().set("Another name");
        assertThat(neighbours.choice(neighbours.pairs().getFirst())).isEqualTo(Choice.SKIP);
        model.run(done::add);
        assertThat(done.getLast().count()).isEqualTo(2);
    }

    @Test
    void withoutATitleNothingIsImported() {
        model.paste("Pasted “x”", "Pasted text", "hund\tdog\n");
        model.titleProperty().set(" ");

        assertThat(model.possible()).isFalse();
    }

    @Test
    void aTreeOfDecksComesAsItIs() {
        model.paste("Pasted “x”", "Pasted text", "deck,front,back\nA::B,a,b\nC,c,d\n");
        model.run(done::add);

        assertThat(saved()).containsExactly(List.of("A"), List.of("A", "B"), List.of("C"));
    }

    @Test
    void filesAreTakenOneAfterTheOther() throws IOException {
        Path first = file("one.csv", "front,back\na,b\n");
        Path second = file("two.csv", "front,back\nc,d\n");
        model.open(List.of(first, second), null);
        assertThat(model.hasNext()).isTrue();
        model.run(done::add);
        model.next();

        assertThat(model.titleProperty().get()).isEqualTo("two");
        assertThat(model.hasNext()).isFalse();
    }

    @Test
    void aFileThatCannotBeReadKeepsNoOtherFromBeingRead() throws IOException {
        model.open(List.of(folder.resolve("gone.csv"), file("two.csv", "front,back\nc,d\n")), null);
        assertThat(model.failureProperty().get()).isNotNull();
        assertThat(model.waiting()).hasSize(1);
        model.next();

        assertThat(model.failureProperty().get()).isNull();
        assertThat(model.titleProperty().get()).isEqualTo("two");
        assertThat(model.waiting()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        model.open(List.of(folder), null);

        assertThat(model.failureProperty().get())
                .isInstanceOfSatisfying(
                        TransferException.class,
                        e -> assertThat(e.kind()).isEqualTo(TransferException.Kind.IS_DIRECTORY));
        assertThat(model.possible()).isFalse();
    }

    @Test
    void aWrongCharacterSetCanBeTakenBack() throws IOException {
        model.open(List.of(file("words.csv", "front,back\nhund,dog\n")), null);
        model.charset(StandardCharsets.UTF_16LE);
        model.charset(null);

        assertThat(model.outlookProperty().get()).isEqualTo(new Outlook(1, 0, 0, 0));
    }

    @Test
    void theTitleFollowsTheReadingUntilItIsEdited() {
        var text =
                new Exchange(new Formats(List.of(new TextFormat())), List.of(), List.of(), OPTIONS);
        var reading = new ImportViewModel(decks, background, text);
        reading.paste(
                "Pasted “x”", "Pasted text", "Seas\nBaltic\nin the north\nIrish\nin the west\n");
        assertThat(reading.titleProperty().get()).isEqualTo("Seas");

        reading.wish(Corrections.NONE.withTitle(false));
        assertThat(reading.titleProperty().get()).isEqualTo("Pasted text");
        reading.titleProperty().set("Mine");
        reading.wish(Corrections.NONE);
        assertThat(reading.titleProperty().get()).isEqualTo("Mine");
        reading.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<List<String>> saved() {
        return library.decks().drafts(null).stream().map(DeckDraft::path).toList();
    }
}
