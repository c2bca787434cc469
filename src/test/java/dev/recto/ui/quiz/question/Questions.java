package dev.recto.ui.quiz.question;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.Guid;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.quiz.mark.ExpectedList;
import dev.recto.quiz.question.ChoiceQuestion;
import dev.recto.quiz.question.ClozeQuestion;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.question.ListQuestion;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.question.Option;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.Trait;
import dev.recto.quiz.question.TrueFalseQuestion;
import dev.recto.quiz.question.TypedQuestion;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One question of each kind.
public final class Questions {
    private Questions() {}

    static Entry entry(Note note) {
        return new Entry(
                new Guid(note.headline()), null, "Capitals", note, note.ordinals().getFirst());
    }

    private static Entry capital(String country, String city) {
        return entry(new BasicNote(country, city));
    }

    private static Option option(String country, String city) {
        return new Option(city, capital(country, city), country);
    }

    public static ChoiceQuestion choice() {
        return new ChoiceQuestion(
                capital("France", "Paris"),
                Direction.TO_BACK,
                Set.of(),
                "France",
                "Paris",
                List.of(
                        option("Italy", "Rome"),
                        option("France", "Paris"),
                        option("Spain", "Madrid")),
                1);
    }

    public static TrueFalseQuestion trueFalse(boolean key) {
        return new TrueFalseQuestion(
                capital("France", "Paris"),
                Direction.TO_BACK,
                Set.of(),
                "France",
                "Paris",
                key ? option("France", "Paris") : option("Italy", "Rome"),
                key);
    }

    public static TypedQuestion typed() {
        return new TypedQuestion(
                capital("France", "Paris"),
                Direction.TO_BACK,
                Set.of(),
                "France",
                "Paris",
                List.of("Rome"));
    }

    public static ClozeQuestion cloze() {
        return new ClozeQuestion(
                entry(new ClozeNote("{{c1::Paris}} lies on the {{c1::Seine}}.", "")),
                Set.of(Trait.WRITTEN_GAP),
                "____ lies on the ____.",
                List.of("Paris", "Seine"));
    }

    public static MatchingQuestion matching() {
        return new MatchingQuestion(
                Direction.TO_BACK,
                Set.of(),
                List.of(
                        new Option("France", capital("France", "Paris"), "France"),
                        new Option("Italy", capital("Italy", "Rome"), "Italy"),
                        new Option("Spain", capital("Spain", "Madrid"), "Spain")),
                List.of(
                        option("Italy", "Rome"),
                        option("Greece", "Athens"),
                        option("France", "Paris"),
                        option("Spain", "Madrid")),
                List.of(2, 0, 3));
    }

    public static ListQuestion list(boolean ordered, int required) {
        List<String> items = List.of("Mercury", "Venus", "Earth", "Mars");
        return new ListQuestion(
                entry(new ListNote("The inner planets", "", items, ordered, required, "")),
                Set.of(),
                new ExpectedList("The inner planets", items, required, ordered));
    }

    public static IdeasQuestion ideas() {
        List<String> ideas =
                List.of(
                        "plants make sugar from carbon dioxide",
                        "they need light for it",
                        "oxygen is set free");
        return new IdeasQuestion(
                entry(new BasicNote("Photosynthesis", String.join("; ", ideas))),
                Set.of(Trait.LONG_ANSWER),
                "Photosynthesis",
                String.join("; ", ideas),
                ideas);
    }

    public static IdeasQuestion flip() {
        return new IdeasQuestion(
                capital("France", "Paris"), Set.of(), "France", "Paris", List.of("Paris"));
    }

    static Stream<Question> all() {
        return Stream.of(
                choice(),
                trueFalse(true),
                trueFalse(false),
                typed(),
                cloze(),
                matching(),
                list(false, 4),
                list(true, 3),
                ideas(),
                flip());
    }
}
