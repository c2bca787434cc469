package dev.recto.bench;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.CardId;
import dev.recto.model.DeckDraft;
import dev.recto.model.DeckOptions;
import dev.recto.model.Grade;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.model.Review;
import dev.recto.model.Source;
import dev.recto.model.Tag;
import dev.recto.schedule.Schedulers;
import dev.recto.schedule.Sm2;
import dev.recto.store.review.Rules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Notes and reviews to measure with: the same ones in every run.
final class Material {
    static final int DECKS = 50;
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final Rules RULES = id -> Optional.of(Schedulers.of(id)::next);
    static final DeckOptions OPTIONS = new DeckOptions(20, 200, Sm2.standard().id());

    private static final List<Asking> ASKINGS =
            List.of(
                    Asking.FLIP,
                    Asking.FLIP,
                    Asking.TYPED,
                    Asking.FLIP,
                    Asking.FLIP,
                    Asking.CHOICE,
                    Asking.FLIP);
    private static final int LIST_EVERY = 10;
    private static final String[] SYLLABLES = "ka lo mi ten ra vis por sel dun e ma tri".split(" ");

    private final Random chance = new Random(20260301);

    /// So many cards in fifty decks; every tenth is a list of five items, every fifth has a tag.
    static List<DeckDraft> decks(int cards) {
        var material = new Material();
        var decks = new ArrayList<DeckDraft>();
        for (int deck = 0; deck < DECKS; deck++) {
            int from = cards * deck / DECKS;
            int to = cards * (deck + 1) / DECKS;
            decks.add(
                    new DeckDraft(
                            List.of("Deck " + deck),
                            "",
                            IntStream.range(from, to).mapToObj(material::draft).toList()));
        }
        return decks;
    }

    /// So many reviews of so many cards, some hundred a day, the last ones on [#TODAY].
    static List<Review> log(int reviews, List<CardId> cards) {
        var chance = new Random(1);
        var log = new ArrayList<Review>(reviews);
        var scheduler = Sm2.standard().id();
        for (int i = 0; i < reviews; i++) {
            LocalDate day = TODAY.minusDays((reviews - 1 - i) / 500);
            log.add(
                    new Review(
                            cards.get(chance.nextInt(cards.size())),
                            day.atTime(10, 0).toInstant(ZoneOffset.UTC).plusSeconds(i % 500 * 80L),
                            day,
                            Grade.of(Math.min(5, 1 + chance.nextInt(6))),
                            ASKINGS.get(i % ASKINGS.size()),
                            Duration.ofMillis(2_000 + chance.nextInt(8_000)),
                            scheduler,
                            true));
        }
        return log;
    }

    private NoteDraft draft(int number) {
        var tags = new TreeSet<Tag>();
        if (number % 5 == 0) {
            tags.add(new Tag("topic-" + number % 40));
        }
        var source = new Source("notes.csv", number + 1, number + 1);
        return new NoteDraft(null, note(number), tags, source);
    }

    private Note note(int number) {
        String front = words(3) + " " + number;
        return number % LIST_EVERY == 0
                ? new ListNote(front, IntStream.range(0, 5).mapToObj(item -> words(4)).toList())
                : new BasicNote(front, words(16));
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        return IntStream.rangeClosed(0, 1 + chance.nextInt(3))
                .mapToObj(i -> SYLLABLES[chance.nextInt(SYLLABLES.length)])
                .collect(Collectors.joining());
    }
}
