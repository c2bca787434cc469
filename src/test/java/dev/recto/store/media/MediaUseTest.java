package dev.recto.store.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckId;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.store.Dump;
import dev.recto.store.TestLibrary;
import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;
import dev.recto.store.note.Draft;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/// Pictures and sounds that nothing names, and names under which there is nothing.
class MediaUseTest {
    @TempDir Path folder;
    private TestLibrary test;
    private Media media;
    private DeckId deck;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        media = test.library.media();
        deck = test.deck("Deck");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![](größe.png)",
                "before ![a heart](größe.png \"title\") behind",
                "![](<größe.png>)",
                "![](gr%C3%B6%C3%9Fe.png)",
                "![](gro\u0308ße.png)",
                "[the picture](größe.png)",
                "![][one]\n\n[one]: größe.png",
                "`![](größe.png)`",
                "![](HASH)",
            })
    void whateverIsNamedInAnyWayIsUsed(String text) {
        media.add("größe.png", png(1));
        String hash = media.hash("größe.png").orElseThrow();
        assertThat(media.unused()).containsExactly(new Medium("größe.png", png(1).length));
        add(new BasicNote("front", text.replace("HASH", hash)));
        assertThat(media.unused()).isEmpty();
        assertThat(media.missing()).isEmpty();
    }

    @Test
    void aNameMayStandInAnyText() {
        String[] names = {"a.png", "b.png", "c.png", "d.png", "e.png", "f.png", "g.png", "h.png"};
        for (int i = 0; i < names.length; i++) {
            media.add(names[i], png(i));
        }
        media.add("none.png", png(99));
        add(new BasicNote("![](a.png)", "back", "![](b.png)", false));
        add(new ListNote("![](c.png)", "![](d.png)", List.of("1", "![](e.png)"), true, 2, ""));
        add(new ClozeNote("{{c1::![](f.png)}} text", "![](g.png)"));
        test.library.decks().describe(deck, "![](h.png)");
        assertThat(media.unused()).extracting(Medium::name).containsExactly("none.png");
    }

    @Test
    void whatADraftNamesIsUsed() {
        media.add("a.png", png(1));
        media.add("b.png", png(2));
        var note = new ListNote("![](a.png)", List.of("![](b.png)"));
        test.library.drafts().keep(new Draft.NewIn(deck), new Draft(deck, note, new TreeSet<>()));
        assertThat(media.unused()).isEmpty();
        assertThat(media.missing()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNamedWithItsNotes() {
        media.add("there.png", png(1));
        NoteId first = add(new BasicNote("![](gone.png) ![](there.png)", "![](gone.png)"));
        add(new ListNote("list", List.of("![](gone.png)", "![](https://example.org/x.png)")));
        add(new BasicNote("[no picture](https://example.org)", "`![](code.png)`"));
        List<MissingMedium> missing = media.missing();
        assertThat(missing)
                .extracting(it -> it.name() + " " + it.notes())
                .containsExactly("gone.png 2", "https://example.org/x.png 1");
        assertThat(missing.getFirst().first().id()).isEqualTo(first);
    }

    @Test
    void deletingIsUndone() {
        media.add("used.png", png(1));
        media.add("unused.png", png(2));
        media.add("other.png", png(3));
        add(new BasicNote("![](used.png)", "back"));
        String before = Dump.of(test.library);
        Changes changes = media.delete(List.of("used.png", "unused.png", "none.png"));
        assertThat(changes.action()).isEqualTo(Action.DELETE_MEDIA);
        assertThat(changes.count()).isEqualTo(1);
        assertThat(media.list()).extracting(Medium::name).containsExactly("other.png", "used.png");
        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(before);
        assertThat(media.find("unused.png")).contains(png(2));
        test.library.history().redo();
        assertThat(media.find("unused.png")).isEmpty();
    }

    @Test
    void whatComesAfterADeletionDoesNotStandInTheWayOfItsUndo() {
        media.add("heart.png", png(1));
        media.delete(List.of("heart.png"));
        assertThat(media.add("heart.png", png(2))).isEqualTo("heart-2.png");
        assertThat(media.add("again.png", png(1))).isEqualTo("heart.png");
        test.library.history().undo();
        assertThat(media.find("heart.png")).contains(png(1));
        assertThat(media.find("heart-2.png")).contains(png(2));
    }

    private NoteId add(Note note) {
        return test.library.notes().add(deck, note, new TreeSet<>()).id();
    }

    private static byte[] png(int number) {
        return ("\u0089PNG\r\n\u001a\n" + number).getBytes(StandardCharsets.ISO_8859_1);
    }
}
