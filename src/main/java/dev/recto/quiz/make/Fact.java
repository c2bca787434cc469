package dev.recto.quiz.make;

import dev.recto.model.MediaNames;
import dev.recto.model.PlainText;
import dev.recto.quiz.mark.AnswerKeys;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.text.ContentWords;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An entry in one direction, read: its plain words and what they are about.
///
/// @param entry where it comes from
/// @param direction which side is asked for
/// @param kind the kind of its answer
/// @param prompt what is shown, in plain words
/// @param answer what is asked for, in plain words
/// @param promptStems what the prompt is about
/// @param answerStems what the answer is about
/// @param answerWords the words of content of the answer
/// @param keys what a like answer has in common with it; of short sides only
/// @param concepts what it tells of, each as a set of stems
record Fact(
        Entry entry,
        Direction direction,
        AnswerKind kind,
        String prompt,
        String answer,
        Set<String> promptStems,
        Set<String> answerStems,
        List<ContentWords.Word> answerWords,
        Set<String> keys,
        Set<Set<String>> concepts) {
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "^(.{3,40}?) (?:is|are|means|refers? to|relates? to|describes?|can be)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)");
    private static final Set<String> GENERAL =
            Set.of(
                    "inform",
                    "informat",
                    "data",
                    "definit",
                    "concept",
                    "term",
                    "mean",
                    "differenc",
                    "differ",
                    "exampl",
                    "list");
    private static final Set<String> POINTING =
            Set.of("it", "this", "that", "they", "these", "there", "he", "she", "which", "who");
    private static final int SHORT = 48;

    /// Reads an entry; null where it cannot be asked in this direction.
    static @Nullable Fact of(Entry entry, Direction direction) {
        Sides sides = Sides.of(entry, direction);
        if (sides == null) {
            return null;
        }
        // A picture is shown, so it is asked by its description only where that is needed.
        String prompt =
                PlainText.isOnlyMedia(sides.prompt()) ? "" : PlainText.beside(sides.prompt());
        String answer = PlainText.beside(sides.answer());
        boolean shown = !prompt.isBlank() || PlainText.isOnlyMedia(sides.prompt());
        if (!shown || answer.isBlank()) {
            return null;
        }
        AnswerKind kind = AnswerKind.of(entry, direction, sides.answer());
        List<ContentWords.Word> words = ContentWords.in(answer);
        String front = direction == Direction.TO_BACK ? prompt : answer;
        String back = direction == Direction.TO_BACK ? answer : prompt;
        return new Fact(
                entry,
                direction,
                kind,
                prompt,
                answer,
                stems(ContentWords.in(prompt)),
                stems(words),
                words,
                keys(prompt, answer),
                concepts(front, back));
    }

    /// What is shown, in words also where it is a picture or sound: by its description or name.
    String asks() {
        Sides sides = prompt.isEmpty() ? Sides.of(entry, direction) : null;
        if (sides == null) {
            return prompt;
        }
        String words = PlainText.of(sides.prompt());
        return words.isEmpty() ? String.join(", ", MediaNames.in(sides.prompt())) : words;
    }

    /// The same with another answer, a part of this one.
    Fact answering(String part) {
        List<ContentWords.Word> words = ContentWords.in(part);
        return new Fact(
                entry,
                direction,
                kind,
                prompt,
                part,
                promptStems,
                stems(words),
                words,
                keys,
                concepts);
    }

    private static Set<String> stems(List<ContentWords.Word> words) {
        var stems = new LinkedHashSet<String>();
        words.forEach(word -> stems.add(word.stem()));
        return stems;
    }

    private static Set<String> keys(String... sides) {
        var keys = new HashSet<String>();
        for (int i = 0; i < sides.length; i++) {
            if (!sides[i].isEmpty() && sides[i].length() <= SHORT) {
                for (String key : AnswerKeys.of(sides[i])) {
                    keys.add(i + key);
                }
            }
        }
        return keys;
    }

    private static Set<Set<String>> concepts(String front, String back) {
        var concepts = new HashSet<Set<String>>();
        concepts.add(concept(front));
        Matcher subject = SUBJECT.matcher(back);
        if (subject.matches() && !POINTING.contains(subject.group(1).toLowerCase(Locale.ROOT))) {
            concepts.add(concept(subject.group(1)));
        }
        concepts.remove(Set.of());
        return concepts;
    }

    private static Set<String> concept(String term) {
        var stems = new TreeSet<>(ContentWords.stems(PARENTHESES.matcher(term).replaceAll(" ")));
        var special = new TreeSet<>(stems);
        special.removeAll(GENERAL);
        return special.isEmpty() ? stems : special;
    }

    /// Whether the answer to the other might be as right here: the same note, the same answer or
    /// prompt, the same concept, or much the same words.
    boolean clashesWith(Fact other) {
        return entry.guid().equals(other.entry.guid())
                || keys.stream().anyMatch(other.keys::contains)
                || concepts.stream()
                        .anyMatch(
                                mine ->
                                        other.concepts.stream()
                                                .anyMatch(theirs -> overlap(mine, theirs)))
                || mentions(other)
                || other.mentions(this)
                || share(answerStems, other.answerStems) >= 0.5 && answerStems.size() > 2
                || share(promptStems, other.promptStems) >= 0.5 && promptStems.size() > 3
                || answer.equalsIgnoreCase(other.answer);
    }

    /// Whether the other asks about this term among other things.
    private boolean mentions(Fact other) {
        return direction == Direction.TO_BACK
                && !promptStems.isEmpty()
                && promptStems.size() < other.promptStems.size()
                && !Sides.isTerm(other.prompt)
                && other.promptStems.containsAll(promptStems);
    }

    private static boolean overlap(Set<String> mine, Set<String> theirs) {
        Set<String> smaller = mine.size() <= theirs.size() ? mine : theirs;
        Set<String> larger = smaller == mine ? theirs : mine;
        return smaller.size() == larger.size()
                ? smaller.equals(larger)
                : smaller.size() > 1 && larger.containsAll(smaller);
    }

    /// The share of stems that two texts have in common (F1).
    static double share(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common / (a.size() + b.size());
    }
}
