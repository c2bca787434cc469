package dev.recto.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClozeTest {
    @Test
    void gapsOfOneNumberAreAskedTogether() {
        var note =
                new ClozeNote(
                        "{{c1::Oslo}} is in {{c2::Norway::country}}, not {{c1::Bergen}}.", "");
        assertThat(note.ordinals()).containsExactly(1, 2);
        assertThat(note.sides(1).question()).isEqualTo("‹…› is in Norway, not ‹…›.");
        assertThat(note.sides(2).question()).isEqualTo("Oslo is in ‹country›, not Bergen.");
        assertThat(note.sides(1).answer()).isEqualTo("**Oslo** is in Norway, not **Bergen**.");
    }

    @Test
    void unclosedMarksStayAsWritten() {
        assertThat(Cloze.parse("{{c1::open {{c0::zero}} {{c1::}}").numbers()).isEmpty();
        assertThat(new ClozeNote("no gap", "").ordinals()).isEmpty();
    }

    /// Whatever is written around and in a gap, no mark of Markdown is seen as a letter.
    @ParameterizedTest
    @CsvSource({
        "東京{{c1::は}}大きい, 東京‹…›大きい, 東京は大きい",
        "東{{c1::「京」}}都, 東‹…›都, 東「京」都",
        "un{{c1::believ}}able, un‹…›able, unbelievable",
        "un{{c1::(do)}}able, un‹…›able, un(do)able",
        "a{{c1:: b }}c, a‹…›c, a b c",
        "`f = {{c1::5}}`, f = ‹…›, f = 5",
        "arc{{c1::sin}}(x), arc‹…›(x), arcsin(x)",
        "{{c1::a}}: {{c1::b::one [1]}}(x), ‹…›: ‹one [1]›(x), a: b(x)",
        "{{c1::   }}, ‹…›, ''"
    })
    void gapsAreShownEverywhere(String text, String question, String answer) {
        Note.Sides sides = new ClozeNote(text, "").sides(1);
        assertThat(PlainText.of(sides.question())).isEqualTo(question);
        assertThat(PlainText.of(sides.answer())).isEqualTo(answer);
    }

    @Test
    void blanksAtTheEdgesOfAnAnswerAreNotEmphasised() {
        assertThat(new ClozeNote("a{{c1:: b }}c", "").sides(1).answer()).isEqualTo("a **b** c");
    }

    @Test
    void aGapMayBeAsLongAsABook() {
        String book = "word ".repeat(200_000) + "end";
        assertThat(Cloze.parse("{{c1::" + book + "::" + book + "}}").answers(1))
                .containsExactly(book);
    }
}
