package dev.recto.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.store.Library;
import dev.recto.store.change.Progress;
import dev.recto.store.imports.Comparison;
import dev.recto.store.imports.ImportPlan;
import dev.recto.store.imports.Imported;
import dev.recto.store.media.Medium;
import dev.recto.transfer.Material;
import dev.recto.transfer.Problem;
import dev.recto.transfer.Problem.Kind;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.json.JsonDeckWriter;
import dev.recto.transfer.json.JsonFormat;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.media.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Pictures and sounds on their way from one library to another, in a deck file.
class MediaExchangeTest {
    private static final byte[] HEART = Samples.png(8, 6);
    // In Base64 this has slashes at its end.
    private static final byte[] BEAT = withQuestionMarks(Samples.wav(20));

    private static final String ABOUT = "What is in the chest ![](chest.png)";

    @TempDir Path folder;

    private Library from;
    private Library to;

    @BeforeEach
    void open() {
        from = Library.open(folder.resolve("from.recto"), LibraryFixture.CLOCK);
        to = Library.open(folder.resolve("to.recto"), LibraryFixture.CLOCK);
        from.media().add("heart.png", HEART);
        from.media().add("beat.wav", BEAT);
        from.media().add("chest.png", Samples.png(7, 7));
        from.media().add("unused.png", Samples.png(5, 5));
        add(
                from,
                new BasicNote("![the heart](heart.png)", "heart"),
                new ListNote("Hear", List.of("![](beat.wav)", "see ![](heart.png)")));
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    @Test
    void theyComeAlongWithTheNotesThatNameThem() throws Exception {
        run(read(written()));

        assertThat(to.media().list())
                .extracting(Medium::name)
                .containsExactly("beat.wav", "chest.png", "heart.png");
        assertThat(to.media().find("heart.png")).contains(HEART);
        assertThat(to.media().find("beat.wav")).contains(BEAT);
        assertThat(notes(to)).isEqualTo(notes(from));
    }

    @Test
    void theSameFileAgainAddsNothing() throws Exception {
        to.media().add("heart.png", Samples.png(9, 9));
        ImportPlan plan = read(written());
        run(plan);
        List<Medium> media = to.media().list();
        List<Note> notes = notes(to);

        assertThat(to.imports().compare(plan).unchanged()).isEqualTo(2);
        Comparison again = run(plan).comparison();

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(to.media().list()).isEqualTo(media);
        assertThat(notes(to)).isEqualTo(notes);
    }

    @Test
    void anotherOfTheSameNameGetsAnotherNameAlsoInTheNotes() throws Exception {
        to.media().add("heart.png", Samples.png(9, 9));
        to.media().add("pulse.wav", BEAT);

        run(read(written()));

        assertThat(to.media().list())
                .extracting(Medium::name)
                .containsExactly("chest.png", "heart-2.png", "heart.png", "pulse.wav");
        assertThat(to.media().find("heart-2.png")).contains(HEART);
        assertThat(notes(to))
                .containsExactly(
                        new BasicNote("![the heart](heart-2.png)", "heart"),
                        new ListNote("Hear", List.of("![](pulse.wav)", "see ![](heart-2.png)")));
    }

    @Test
    void twoNamesOfTheSameBytesBecomeOne() throws Exception {
        String file =
                written().replaceFirst("(?s)\\{[^{}]*\"name\" : \"heart.png\"[^{}]*}", "$0, $0");
        file = replaceLast(file, "\"name\" : \"heart.png\"", "\"name\" : \"a (copy).png\"");
        file = file.replaceFirst("see !\\[]\\(heart.png\\)", "see ![](<a (copy).png>)");

        run(read(file));

        assertThat(to.media().list())
                .extracting(Medium::name)
                .containsExactly("beat.wav", "chest.png", "heart.png");
        assertThat(notes(to)).isEqualTo(notes(from));
    }

    @Test
    void anImportThatIsCalledOffLeavesNothing() throws Exception {
        ImportPlan plan = read(written());
        assertThatThrownBy(() -> to.imports().run(plan, (done, total) -> done < 1))
                .isInstanceOf(CancellationException.class);
        assertThat(to.media().list()).isEmpty();
        assertThat(notes(to)).isEmpty();
    }

    @Test
    void whatIsBrokenOrMissingIsToldWithItsLineAndStopsNothing() throws Exception {
        String file = written().replace("\"data\" : \"iVBOR", "\"data\" : \"iVBOA");
        var imported = new JsonFormat().read(Material.pasted("a.recto.json", file), null);
        assertThat(imported.notes()).isEqualTo(2);
        assertThat(imported.problems())
                .extracting(Problem::kind, Problem::text)
                .containsExactly(
                        tuple(Kind.NO_MEDIUM, "chest.png"), tuple(Kind.NO_MEDIUM, "heart.png"));
        assertThat(file.lines().skip(imported.problems().getFirst().line() - 1L).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("{"));

        String without = file.substring(0, file.indexOf("\"media\"")) + "\"end\": 0}";
        var missing = new JsonFormat().read(Material.pasted("a.recto.json", without), null);
        assertThat(missing.notes()).isEqualTo(2);
        assertThat(missing.problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.MEDIUM_MISSING, Kind.MEDIUM_MISSING);
    }

    @Test
    void slashesMayBeEscaped() throws Exception {
        assertThat(written()).containsPattern("\"data\" : \"[^\"]*/");
        run(read(written().replace("/", "\\/")));
        assertThat(to.media().find("heart.png")).contains(HEART);
    }

    private String written() throws IOException {
        var out = new ByteArrayOutputStream();
        new JsonDeckWriter().write(from.decks().drafts(null), from.media()::find, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ImportPlan read(String file) throws TransferException {
        var imported = new JsonFormat().read(Material.pasted("a.recto.json", file), null);
        assertThat(imported.problems()).isEmpty();
        return new ImportPlan(imported.decks(), LibraryFixture.OPTIONS).withMedia(imported.media());
    }

    private Imported run(ImportPlan plan) {
        return to.imports().run(plan, Progress.UNSEEN);
    }

    private static void add(Library library, Note... notes) {
        var drafts = List.of(notes).stream().map(NoteDraft::of).toList();
        library.imports()
                .run(
                        new ImportPlan(
                                List.of(new DeckDraft(List.of("Biology"), ABOUT, drafts)),
                                LibraryFixture.OPTIONS),
                        Progress.UNSEEN);
    }

    private static List<Note> notes(Library library) {
        return library.decks().drafts(null).stream()
                .flatMap(deck -> deck.notes().stream())
                .map(NoteDraft::note)
                .toList();
    }

    private static byte[] withQuestionMarks(byte[] bytes) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 6);
        Arrays.fill(longer, bytes.length, longer.length, (byte) '?');
        return longer;
    }

    private static String replaceLast(String text, String old, String now) {
        int at = text.lastIndexOf(old);
        return text.substring(0, at) + now + text.substring(at + old.length());
    }
}
