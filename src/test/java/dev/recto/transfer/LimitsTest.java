package dev.recto.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.NoteDraft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;

/// Material that is made to fill the memory or to hold the program up.
@Timeout(60)
class LimitsTest {
    private static final String HUGE = "x".repeat(50_000_000);

    @Test
    void aHugeCellCostsItsRowOnly() throws TransferException {
        Imported imported = read("front,back\na,b\nc,\"" + HUGE + "\"\nd,e\n");

        assertThat(fronts(imported)).containsExactly("a", "d");
        assertThat(imported.problems()).extracting(Problem::line).containsExactly(3);
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.TOO_LONG);
        assertThat(imported.problems().getFirst().text()).startsWith("c");
    }

    @Test
    void aHugeStringCostsItsNoteOnly() throws TransferException {
        String note = "{\"kind\": \"basic\", \"front\": \"%s\", \"back\": \"%s\"}";
        Imported imported =
                read(
                        "{\"format\": \"recto-deck\", \"decks\": [{\"path\": [\"A\"], \"notes\": ["
                                + note.formatted("a", "b")
                                + ",\n"
                                + note.formatted("c", HUGE)
                                + ",\n"
                                + note.formatted("d", "e")
                                + "]}]}");

        assertThat(fronts(imported)).containsExactly("a", "d");
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.TOO_LONG);
    }

    @Test
    void strayQuotationMarksDoNotSlowReadingDown() throws TransferException {
        Imported imported = read("term,meaning\n" + "\"a,b\n".repeat(100_000) + "\"c\" x,d\n");

        assertThat(imported.notes()).isEqualTo(100_001);
        assertThat(imported.problems()).hasSize(Limits.PROBLEMS);
    }

    @Test
    void manyColumnsAreNoProblem() throws TransferException {
        String row = "a,".repeat(20_000) + "b\n";

        assertThat(read(row.repeat(5)).problems()).hasSizeLessThan(20);
    }

    @Test
    void namesAreCut() throws TransferException {
        String name = "n".repeat(1_000);
        Imported imported = read("front,back,deck,tags\na,b," + name + "," + name + "\n");

        assertThat(imported.decks().getFirst().name()).hasSize(Limits.NAME);
        assertThat(imported.decks().getFirst().notes().getFirst().tags())
                .allMatch(tag -> tag.name().length() == Limits.NAME);
    }

    @Test
    void decksLieOnlySoDeep() throws TransferException {
        Imported imported = read("front,back,deck\na,b," + "d::".repeat(1_000) + "d\n");

        assertThat(imported.decks().getFirst().path()).hasSize(Limits.DEPTH);
    }

    private static Imported read(String text) throws TransferException {
        return Samples.FORMATS.read(Material.pasted("pasted", text));
    }

    private static List<String> fronts(Imported imported) {
        return imported.decks().stream()
                .flatMap(deck -> deck.notes().stream())
                .map(NoteDraft::note)
                .map(note -> note.headline())
                .toList();
    }
}
