package dev.recto.quiz.question;

import dev.recto.model.Guid;
import dev.recto.model.MediaNames;

import java.util.List;

/// A question flattened to what a sheet of paper or a file shows of it.
///
/// @param kind its kind
/// @param deck the name of its deck
/// @param stem what is asked, in words
/// @param media the pictures and sounds that belong to what is asked
/// @param options what to choose from; empty where nothing is offered
/// @param key the right answer
/// @param note the identity of the note
public record Sheet(
        QuestionKind kind,
        String deck,
        String stem,
        List<Medium> media,
        List<String> options,
        Key key,
        Guid note) {
    public Sheet {
        media = List.copyOf(media);
        options = List.copyOf(options);
    }

    /// A picture or sound.
    ///
    /// @param name by which a library knows it
    /// @param words its description, or empty
    public record Medium(String name, String words) {}

    /// A right answer.
    public sealed interface Key {
        /// The index of an option.
        record Index(int value) implements Key {}

        /// For each line of the stem the index of an option.
        record Indices(List<Integer> values) implements Key {}

        /// Whether the stem is true.
        record Truth(boolean value) implements Key {}

        /// Words.
        record Words(String value) implements Key {}

        /// Several: items, gaps or ideas.
        record Several(List<String> values) implements Key {}
    }

    /// The sheet of a question.
    public static Sheet of(Question question) {
        return switch (question) {
            case ChoiceQuestion q ->
                    sheet(q, QuestionKind.CHOICE, q.stem(), q.options(), new Key.Index(q.key()));
            case TrueFalseQuestion q ->
                    sheet(
                            q,
                            QuestionKind.TRUE_FALSE,
                            q.stem() + "\n" + q.offered().text(),
                            List.of(),
                            new Key.Truth(q.key()));
            case TypedQuestion q ->
                    sheet(q, QuestionKind.TYPED, q.stem(), List.of(), new Key.Words(q.answer()));
            case MatchingQuestion q ->
                    sheet(q, QuestionKind.MATCHING, q.stem(), q.rights(), new Key.Indices(q.key()));
            case ListQuestion q ->
                    sheet(
                            q,
                            QuestionKind.LIST,
                            q.stem(),
                            List.of(),
                            new Key.Several(q.expected().items()));
            case ClozeQuestion q ->
                    sheet(q, QuestionKind.CLOZE, q.stem(), List.of(), new Key.Several(q.gaps()));
            case IdeasQuestion q ->
                    sheet(q, QuestionKind.IDEAS, q.stem(), List.of(), new Key.Several(q.ideas()));
        };
    }

    private static List<Medium> media(String side) {
        return MediaNames.described(side).entrySet().stream()
                .map(medium -> new Medium(medium.getKey(), medium.getValue()))
                .toList();
    }

    private static Sheet sheet(
            Question question, QuestionKind kind, String stem, List<Option> options, Key key) {
        Entry entry = question.entry();
        return new Sheet(
                kind,
                entry.deck(),
                stem.strip(),
                question instanceof MatchingQuestion ? List.of() : media(question.asked()),
                options.stream().map(Option::text).toList(),
                key,
                entry.guid());
    }
}
