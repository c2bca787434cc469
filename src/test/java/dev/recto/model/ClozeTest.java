package dev.recto.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClozeTest {
    @Test
    void gapsOfOneNumberAreAskedTogether() {
        var note =
                new ClozeNote(
                        "{{c1::Oslo}} is in {{c2::Norway::country}}, not {{c1::Bergen}}.", "");
        assertThat(note.ordinals()).containsExactly(1, 2);
        assertThat(note.sides(1).question()).isEqualTo("**[…]** is in Norway, not **[…]**.");
        assertThat(note.sides(2).question()).isEqualTo("Oslo is in **[country]**, not Bergen.");
        assertThat(note.sides(1).answer()).isEqualTo("**Oslo** is in Norway, not **Bergen**.");
    }

    @Test
    void unclosedMarksStayAsWritten() {
        assertThat(Cloze.parse("{{c1::open {{c0::zero}} {{c1::}}").numbers()).isEmpty();
        assertThat(new ClozeNote("no gap", "").ordinals()).isEmpty();
    }
}
