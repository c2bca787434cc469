package dev.recto.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class ConversionTest {
    private static final String WHICH = "Which planets are rocky?";

    static Stream<Arguments> conversions() {
        return Stream.of(
                to(
                        new BasicNote(WHICH, "Four:\n\n- Mercury\n- Venus\n  the hot one\n- Mars"),
                        new ListNote(
                                WHICH,
                                "Four:",
                                List.of("Mercury", "Venus\nthe hot one", "Mars"),
                                false,
                                3,
                                "")),
                to(
                        new BasicNote(WHICH, "1. Mercury\n2) Venus", "inner", false),
                        new ListNote(WHICH, "", List.of("Mercury", "Venus"), true, 2, "inner")),
                to(
                        new BasicNote(WHICH, "Mercury\nVenus\n\nMars"),
                        new ListNote(WHICH, List.of("Mercury", "Venus", "Mars"))),
                to(
                        new BasicNote(WHICH, "```\n- no list\n```"),
                        new ListNote(WHICH, List.of("```\n- no list\n```"))),
                to(
                        new BasicNote("2 + 2?", "4", "even", false),
                        new ClozeNote("2 + 2?\n\n{{c1::4::even}}", "")),
                to(new BasicNote("2 + {{c1::2}}?", "4"), new ClozeNote("2 + {{c1::2}}?", "4")),
                to(new BasicNote("In C++", "std::string"), new ClozeNote("In C++", "std::string")),
                to(
                        new ListNote(WHICH, "Two:", List.of("Mercury", "Venus"), true, 2, ""),
                        new BasicNote(WHICH, "Two:\n\n1. Mercury\n2. Venus")),
                to(new ListNote("2 + 2?", List.of("4")), new BasicNote("2 + 2?", "4")),
                to(
                        new ListNote(WHICH, List.of("Mercury", "Venus")),
                        new ClozeNote(WHICH + "\n\n- {{c1::Mercury}}\n- {{c2::Venus}}", "")),
                to(
                        new ClozeNote("2 + 2?\n\n{{c1::4::even}}", "easy"),
                        new BasicNote("2 + 2?", "4\n\neasy", "even", false)),
                to(
                        new ClozeNote("The {{c1::sky::up}} is {{c2::blue}}.", ""),
                        new BasicNote("The ‹up› is ‹…›.", "sky, blue")),
                to(
                        new ClozeNote(WHICH + "\n\n- {{c1::Mercury}}\n- {{c2::Venus}}", "hot"),
                        new ListNote(WHICH, "hot", List.of("Mercury", "Venus"), false, 2, "")),
                to(
                        new ClozeNote("{{c1::Cyan}} and {{c2::magenta}} are inks", ""),
                        new ListNote("‹…› and ‹…› are inks", List.of("Cyan", "magenta"))));
    }

    private static Arguments to(Note before, Note after) {
        return Arguments.of(before, after);
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void aNoteAsksTheSameAsAnotherKind(Note before, Note after) {
        Form form = Form.of(before, List.of());
        assertThat(Conversion.to(Form.of(after, List.of()).kind(), form).note()).isEqualTo(after);
    }

    @Test
    void thereAndBackAgainKeepsTheTexts() {
        var notes =
                List.of(
                        new BasicNote("2 + 2?", "4", "even", true),
                        new BasicNote("front", "a\n\nb {{c1::x}}"),
                        new ListNote(WHICH, "Two:", List.of("Mercury", "Venus"), true, 1, "hot"),
                        new ClozeNote("no gap yet", "extra"));
        for (Note note : notes) {
            Form form = Form.of(note, List.of());
            for (NoteKind kind : NoteKind.values()) {
                Form back = Conversion.to(form.kind(), Conversion.to(kind, form));
                assertThat(back.question()).as(note + " as " + kind).startsWith(form.question());
                boolean throughList = kind == NoteKind.LIST && form.kind() == NoteKind.CLOZE;
                if (!throughList && !(note instanceof ListNote && kind == NoteKind.CLOZE)) {
                    assertThat(back.hint()).as(note + " as " + kind).isEqualTo(form.hint());
                    assertThat(back.written()).isEqualTo(form.written());
                }
            }
        }
    }

    @Test
    void whatIsHalfWrittenSurvivesEveryKind() {
        for (NoteKind kind : NoteKind.values()) {
            Form empty = Conversion.to(kind, Form.EMPTY);
            assertThat(empty.isBlank()).as("nothing as " + kind).isTrue();
            Form half = Conversion.to(kind, Form.EMPTY.with(Spot.QUESTION, "half"));
            assertThat(half.question()).isEqualTo("half");
        }
    }
}
