package dev.recto.transfer.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.recto.model.BasicNote;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Material;
import dev.recto.transfer.TransferException;

import org.junit.jupiter.api.Test;

import java.util.List;

class CsvWishTest {
    private final CsvFormat format = new CsvFormat();

    @Test
    void anotherDelimiterMakesOtherColumns() throws TransferException {
        Imported imported = read("a - b;c\nd - e;f\n", CsvWish.NONE.withDelimiter(" - "));

        assertThat(imported.layout().summary()).isEqualTo(" - , no header, front back");
        assertThat(notes(imported))
                .containsExactly(new BasicNote("a", "b;c"), new BasicNote("d", "e;f"));
    }

    @Test
    void aHeaderCanBeDeniedAndClaimed() throws TransferException {
        assertThat(notes(read("front,back\na,b\n", CsvWish.NONE.withHeader(false))))
                .containsExactly(new BasicNote("front", "back"), new BasicNote("a", "b"));
        assertThat(notes(read("x,y\na,b\n", CsvWish.NONE.withHeader(true))))
                .containsExactly(new BasicNote("a", "b"));
    }

    @Test
    void columnsCanBeSwappedAndLeftOut() throws TransferException {
        var wish = CsvWish.NONE.withRoles(List.of(Role.BACK, Role.IGNORED, Role.FRONT));

        assertThat(notes(read("a,b,c\nd,e,f\n", wish)))
                .containsExactly(new BasicNote("c", "a"), new BasicNote("f", "d"));
    }

    @Test
    void columnsThatNobodySpokeOfAreIgnored() throws TransferException {
        var wish = CsvWish.NONE.withRoles(List.of(Role.FRONT, Role.BACK));

        assertThat(notes(read("a,b,c\nd,e,f\n", wish)))
                .containsExactly(new BasicNote("a", "b"), new BasicNote("d", "e"));
    }

    @Test
    void aQuotationMarkOrALineEndIsNoDelimiter() {
        assertThatIllegalArgumentException().isThrownBy(() -> CsvWish.NONE.withDelimiter("\""));
        assertThatIllegalArgumentException().isThrownBy(() -> CsvWish.NONE.withDelimiter("\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> CsvWish.NONE.withDelimiter(""));
    }

    private Imported read(String text, CsvWish wish) throws TransferException {
        return format.read(Material.pasted("pasted", text), wish);
    }

    private static List<Note> notes(Imported imported) {
        return imported.decks().getFirst().notes().stream().map(NoteDraft::note).toList();
    }
}
