package dev.recto.transfer.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.ListNote;
import dev.recto.model.NoteDraft;
import dev.recto.model.Source;
import dev.recto.model.Tag;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Likelihood;
import dev.recto.transfer.Material;
import dev.recto.transfer.Problem;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.text.read.TextFormat;

import org.junit.jupiter.api.Test;

class TextFormatTest {
    private final TextFormat format = new TextFormat();

    @Test
    void notesKnowTheLinesTheyCameFrom() throws TransferException {
        Imported read =
                read("Capitals\n\nFrance - Paris\nSpain - Madrid\nItaly - Rome\nPoland - Warsaw");
        DeckDraft deck = read.decks().getFirst();
        assertThat(deck.name()).isEqualTo("Capitals");
        assertThat(deck.notes()).hasSize(4);
        assertThat(deck.notes().get(1).note()).isEqualTo(new BasicNote("Spain", "Madrid"));
        assertThat(deck.notes().get(1).source())
                .isEqualTo(new Source("notes.txt", 4, 4, "Spain - Madrid"));
        assertThat(read.layout().summary()).isEqualTo("title, separated by dash 4");
    }

    @Test
    void notesKeepWhatStoodInTheirLinesAndNothingElse() throws TransferException {
        Imported read =
                read(
                        """
                        Matter

                        Name the three states of matter:
                        - solid

                        - liquid
                        Page 1 of 3
                        - gas
                        mass
                        how much matter there is
                        """);
        assertThat(read.decks().getFirst().notes())
                .extracting(note -> note.source().text())
                .containsExactly(
                        "Name the three states of matter:\n- solid\n- liquid\n…\n- gas",
                        "mass\nhow much matter there is");
    }

    @Test
    void theFileNameIsTheNameWhereTheTextHasNone() throws TransferException {
        assertThat(read("a\tb\nc\td\ne\tf").decks().getFirst().name()).isEqualTo("notes");
    }

    @Test
    void anyTwoOfThreeAreEnough() throws TransferException {
        Imported read =
                read(
                        "Review\n"
                                + "Name any two of the three states of matter:\n"
                                + "- solid\n"
                                + "- liquid\n"
                                + "- gas\n"
                                + "mass\n"
                                + "how much matter there is");
        ListNote note = (ListNote) read.decks().getFirst().notes().getFirst().note();
        assertThat(note.items()).containsExactly("solid", "liquid", "gas");
        assertThat(note.required()).isEqualTo(2);
    }

    @Test
    void aColumnOfFewValuesBecomesTags() throws TransferException {
        Imported read =
                read(
                        "word,meaning,tags\n"
                                + "Rot,red,colour\n"
                                + "Blau,blue,colour\n"
                                + "Hund,dog,animal\n"
                                + "Katze,cat,animal\n"
                                + "Pferd,horse,animal");
        NoteDraft third = read.decks().getFirst().notes().get(2);
        assertThat(third.note()).isEqualTo(new BasicNote("Hund", "dog"));
        assertThat(third.tags()).containsExactly(new Tag("animal"));
    }

    @Test
    void aFrontWithoutABackIsAProblemInItsLine() throws TransferException {
        Imported read = read("eins - one\nzwei - two\ndrei -\nvier - four\nfünf - five");
        assertThat(read.notes()).isEqualTo(4);
        assertThat(read.problems())
                .containsExactly(new Problem(3, Problem.Kind.EMPTY_BACK, "drei -"));
    }

    @Test
    void theSameCardTwiceIsTakenOnce() throws TransferException {
        Imported read = read("eins - one\nzwei - two\neins - one\ndrei - three");
        assertThat(read.notes()).isEqualTo(3);
        assertThat(read.problems()).containsExactly(new Problem(3, Problem.Kind.REPEATED, "eins"));
    }

    @Test
    void signsOfHtmlStayText() throws TransferException {
        Imported read =
                read(
                        "List<String> - a list of texts\n"
                                + "Map<K,V> - keys with values\n"
                                + "Set<T> - no value twice");
        assertThat(read.decks().getFirst().notes().getFirst().note().headline())
                .isEqualTo("List<String>");
    }

    @Test
    void readsTablesAndDefinitionListsOfAPage() throws TransferException {
        Imported table =
                read(
                        "<html><body><table><tr><td>uno</td><td>one</td></tr><tr><td>dos</td><td>two</td></tr><tr><td>tres</td><td>three</td></tr></table></body></html>");
        assertThat(table.decks().getFirst().notes())
                .extracting(NoteDraft::note)
                .containsExactly(
                        new BasicNote("uno", "one"),
                        new BasicNote("dos", "two"),
                        new BasicNote("tres", "three"));
        Imported list =
                read(
                        "<dl><dt>atom</dt><dd>smallest part of an element</dd><dt>ion</dt><dd>atom"
                            + " with a charge</dd><dt>mole</dt><dd>amount of substance</dd></dl>");
        assertThat(list.decks().getFirst().notes())
                .extracting(NoteDraft::note)
                .contains(new BasicNote("ion", "atom with a charge"))
                .hasSize(3);
    }

    @Test
    void isSureOfTextsAndRefusesBytes() {
        assertThat(format.likelihood(Material.pasted("notes.txt", "a - b")))
                .isEqualTo(Likelihood.LIKELY);
        assertThat(format.likelihood(Material.pasted("notes", "a - b")))
                .isEqualTo(Likelihood.POSSIBLE);
    }

    private Imported read(String text) throws TransferException {
        return format.read(Material.pasted("notes.txt", text), null);
    }
}
