package dev.recto.transfer.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Questions as they come on paper. All words are chosen already; only numbers and letters are not.
///
/// @param locale the language of the words, which also tells the usual size of a sheet
/// @param title what it is called
/// @param about a line below the title
/// @param blanks what is filled in at the top, as *Name* and *Date*
/// @param tasks the questions
/// @param keyTitle what the page with the right answers is called
/// @param media brings the bytes of what tasks name, where they are
public record Paper(
        Locale locale,
        String title,
        String about,
        List<String> blanks,
        List<Task> tasks,
        String keyTitle,
        Function<String, Optional<byte[]>> media) {
    public Paper {
        blanks = List.copyOf(blanks);
        tasks = List.copyOf(tasks);
    }

    /// A question.
    ///
    /// @param instruction what to do
    /// @param stem what is asked; several lines are paragraphs
    /// @param media the pictures and sounds that belong to it
    /// @param answer where the answer goes
    /// @param key the right answer in words
    public record Task(
            String instruction, String stem, List<Medium> media, Answer answer, String key) {
        public Task {
            media = List.copyOf(media);
        }

        /// A question in words alone.
        public Task(String instruction, String stem, Answer answer, String key) {
            this(instruction, stem, List.of(), answer, key);
        }

        /// What is asked, for paper that shows no pictures: by their descriptions.
        public String stemInWords() {
            return Stream.concat(
                            stem.lines(), media.stream().map(medium -> "[" + medium.words + "]"))
                    .collect(Collectors.joining("\n"));
        }

        /// Whether it is written from right to left.
        boolean rightToLeft() {
            return Writing.rightToLeft(stem + "\n" + key);
        }

        Stream<String> texts() {
            Stream<String> offered =
                    switch (answer) {
                        case Answer.Options(var texts) -> texts.stream();
                        case Answer.Ticks(var texts) -> texts.stream();
                        case Answer.Columns(var lefts, var rights) ->
                                Stream.concat(lefts.stream(), rights.stream());
                        case Answer.Lines _ -> Stream.of();
                    };
            return Stream.concat(Stream.of(instruction, stemInWords(), key), offered);
        }
    }

    /// A picture or sound.
    ///
    /// @param name by which its bytes are found
    /// @param words what stands in its place where it cannot be shown
    public record Medium(String name, String words) {}

    /// Where an answer goes.
    public sealed interface Answer {
        /// One below the other, each with a letter and a box to tick.
        record Options(List<String> texts) implements Answer {}

        /// Short words side by side, each with a box to tick.
        record Ticks(List<String> texts) implements Answer {}

        /// Lines to write on.
        record Lines(int count) implements Answer {}

        /// Numbers on one side, each with room for a letter of the other.
        record Columns(List<String> lefts, List<String> rights) implements Answer {}
    }

    /// Every text on it.
    Stream<String> texts() {
        return Stream.of(
                        Stream.of(title, about, keyTitle),
                        blanks.stream(),
                        tasks.stream().flatMap(Task::texts))
                .flatMap(texts -> texts);
    }

    /// The letter of an option: a to z, then aa.
    public static String letter(int option) {
        return option < 26
                ? String.valueOf((char) ('a' + option))
                : letter(option / 26 - 1) + letter(option % 26);
    }

    static List<Integer> indices(List<?> list) {
        return IntStream.range(0, list.size()).boxed().toList();
    }
}
