package dev.recto.store.browse;

import static dev.recto.store.TestLibrary.CLOCK;
import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.model.NoteId;
import dev.recto.model.Sm2Memory;
import dev.recto.model.Source;
import dev.recto.store.TestLibrary;
import dev.recto.store.change.Progress;
import dev.recto.store.imports.ImportPlan;
import dev.recto.store.search.Query;
import dev.recto.store.search.QueryParser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class SearchTest {
    @TempDir Path folder;
    private TestLibrary test;
    private DeckId deck;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        deck = test.deck("Biology");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    naive            | naïve Bayes
                    NAÏVE bay        | naïve Bayes
                    bayes naive      | naïve Bayes
                    "naive bayes"    | naïve Bayes
                    "bayes naive"    |
                    "naive bay"      |
                    ="naïve Bayes"   | naïve Bayes
                    =naïve           | naïve Bayes
                    =naive           |
                    ="naïve bayes"   |
                    МИР              | мир
                    елка             | ёлка
                    cafe             | cafe\u0301
                    café             | cafe\u0301
                    =café            | cafe\u0301
                    STRASSE          | Straße
                    東京              | 東京大学
                    京大              | 東京大学
                    学               | 東京大学
                    大学院            |
                    กิน              | ฉันกินข้าว
                    학교              | 대학교에서
                    C++              | C++ templates
                    "!?"             | really !?
                    no such word     |
                    OR               |
                    *                |
                    front:x          |
                    rea!!y           |
                    """)
    void textsAreFoundInEveryScript(String search, String front) {
        for (String text :
                List.of(
                        "naïve Bayes",
                        "мир",
                        "ёлка",
                        "cafe\u0301",
                        "Straße",
                        "東京大学",
                        "ฉันกินข้าว",
                        "대학교에서",
                        "C++ templates",
                        "really !?")) {
            note(new BasicNote(text, ""));
        }
        if (search.equals("OR")) {
            assertThat(fronts(search)).as("half typed").hasSize(10);
        } else if (front == null) {
            assertThat(fronts(search)).isEmpty();
        } else {
            assertThat(fronts(search)).containsExactly(front);
        }
    }

    @Test
    void noPhraseReachesFromOneSideIntoTheOther() {
        note(new BasicNote("cell", "wall"));
        assertThat(fronts("cell wall")).hasSize(1);
        assertThat(fronts("\"cell wall\"")).isEmpty();
    }

    @Test
    void allThatANoteSaysIsSearched() {
        note(new ListNote("planets", List.of("Mercury", "Venus")));
        note(new ClozeNote("{{c1::Oslo}} is in Norway", "a capital"));
        assertThat(fronts("venus")).containsExactly("planets");
        assertThat(fronts("oslo capital")).hasSize(1);
    }

    @Test
    void anEditIsFoundAndWhatItReplacedIsNot() {
        NoteId note = test.note(deck, "before");
        test.library.notes().edit(note, new BasicNote("after", ""), tags());
        assertThat(fronts("after")).hasSize(1);
        assertThat(fronts("before")).isEmpty();
        test.library.history().undo();
        assertThat(fronts("before")).hasSize(1);
        test.library.notes().delete(List.of(note));
        assertThat(fronts("before")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    is:new                  | fresh flagged
                    is:learning             | young
                    is:mature               | old leech
                    is:due                  | old
                    is:suspended            | leech
                    is:buried               | buried
                    is:flagged              | flagged
                    flag:red                | flagged
                    flag:blue               |
                    is:leech                | leech
                    due<1                   | old leech
                    due=2                   | young
                    due>=2 due<9            | young buried
                    interval>21             | old leech
                    ease<2                  | leech
                    ease=2.5                | old young buried
                    reviews=0               | fresh flagged
                    reviews>4               | old leech
                    lapses>=8               | leech
                    lapses=0 -is:new        | old young buried
                    -is:learning -is:mature -is:new | buried
                    -due<1                  | fresh flagged young buried
                    -(is:new or is:mature)  | young buried
                    fresh or young          | fresh young
                    -fresh is:new           | flagged
                    added<1                 | fresh flagged old young leech buried
                    added>0                 |
                    kind:basic              | fresh flagged old young leech buried
                    kind:list               |
                    -kind:cloze is:new      | fresh flagged
                    """)
    void cardsAreFoundByWhatIsKnownOfThem(String search, String found) {
        test.card(deck, "fresh");
        CardId flagged = test.card(deck, "flagged").id();
        test.library.cards().flag(List.of(flagged), Flag.RED);
        known("old", new Sm2Memory(250, 3, 30, DAY.minusDays(30), 5, 0));
        known("young", new Sm2Memory(250, 1, 2, DAY, 1, 0));
        CardId leech = known("leech", new Sm2Memory(130, 3, 30, DAY.minusDays(40), 12, 8));
        test.library.cards().suspend(List.of(leech), true);
        CardId buried = known("buried", new Sm2Memory(250, 2, 6, DAY, 2, 0));
        test.library.cards().bury(List.of(buried), DAY.plusDays(1));
        assertThat(fronts(search))
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    deck:biology                  | one two
                    deck:"human anatomy"          | two
                    deck:Biology::human           | two
                    deck:"biology::human anatomy" | two
                    deck:hum                      | two
                    deck:art                      | three
                    deck:nowhere                  |
                    -deck:biology                 | three four
                    tag:exam                      | one two
                    tag:exam::oral                | two
                    tag:EX                        | one two
                    tag:none                      |
                    """)
    void cardsAreFoundByDeckAndTag(String search, String found) {
        test.note(deck, "one", "exam");
        test.note(test.deck(deck, "Human anatomy"), "two", "exam::oral");
        test.note(test.deck("Art"), "three", "other");
        test.note(test.deck("Artificial intelligence"), "four");
        assertThat(fronts(search))
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found.split(" ")));
    }

    @Test
    void cardsAreFoundByWhereTheyAreFrom() {
        var source = new Source("Lecture \"1\" \\ a.md", 3, 4);
        var draft = new NoteDraft(null, new BasicNote("from a file", ""), tags(), source);
        test.library
                .imports()
                .run(
                        new ImportPlan(
                                List.of(new DeckDraft(List.of("D"), "", List.of(draft))),
                                TestLibrary.OPTIONS),
                        Progress.UNSEEN);
        test.note(deck, "written");
        assertThat(fronts("source:lecture")).containsExactly("from a file");
        assertThat(fronts("-source:lecture")).containsExactly("written");
        assertThat(test.library.cards().vocabulary().sources()).containsExactly(source.file());
    }

    @ParameterizedTest
    @CsvSource({
        "added<0, ", "added<=0, now", "added=0, now", "added>=0, now day old", "added>0, day old",
        "added<1, now", "added<=1, now day", "added=1, day", "added>=1, day old", "added>1, old",
        "added=2, old", "-added=1, now old", "added>2, "
    })
    void cardsAreFoundByTheWholeDaysSinceTheyWereMade(String search, String found) {
        made("now", Duration.ZERO);
        made("day", Duration.ofDays(1));
        made("old", Duration.ofDays(3).minusMillis(1));
        assertThat(fronts(search))
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found.split(" ")));
    }

    @Test
    void cardsAreFoundByTheKindOfTheirNotes() {
        note(new BasicNote("basic", ""));
        note(new ListNote("list", List.of("one", "two")));
        note(new ClozeNote("a {{c1::gap}}", ""));
        assertThat(fronts("kind:basic")).containsExactly("basic");
        assertThat(fronts("kind:list")).containsExactly("list");
        assertThat(fronts("-kind:basic")).containsExactly("list", "a ‹…›");
        assertThat(fronts("kind:cloze or kind:basic")).containsExactly("basic", "a ‹…›");
    }

    @Test
    void rowsAreSortedByWhereTheyAreFrom() {
        test.note(deck, "written");
        from("b.txt", 1, "b1");
        from("a.txt", 2, "a2");
        from("a.txt", 1, "a1");
        for (Unit unit : Unit.values()) {
            CardSearch all = CardSearch.of(Query.EVERYTHING, DAY).withUnit(unit);
            assertThat(fronts(all.withSort(CardSort.SOURCE, false)))
                    .containsExactly("a1", "a2", "b1", "written");
            assertThat(fronts(all.withSort(CardSort.SOURCE, true)))
                    .containsExactly("b1", "a2", "a1", "written");
        }
    }

    @Test
    void wordsAreFoundInTheOrderOfTheNotesInADeckToo() {
        for (int i = 0; i < 9; i++) {
            test.library.notes().add(deck, new BasicNote("front " + i, "back", "", true), tags());
        }
        CardSearch search = CardSearch.of(QueryParser.parse("fro ba").query(), DAY).within(deck);
        for (boolean descending : new boolean[] {false, true}) {
            List<Long> notes =
                    rows(search.withSort(CardSort.ADDED, descending)).stream()
                            .map(row -> row.note().id().value())
                            .toList();
            Comparator<Long> order = Comparator.naturalOrder();
            assertThat(notes)
                    .hasSize(18)
                    .isSortedAccordingTo(descending ? order.reversed() : order);
        }
        assertThat(rows(search.withUnit(Unit.NOTES).withSort(CardSort.ADDED, true)))
                .extracting(row -> row.note().note().headline())
                .startsWith("front 8", "front 7")
                .hasSize(9);
    }

    @Test
    void answersAreSortedAsTheyAreRead() {
        note(new BasicNote("1", "**d**"));
        note(new BasicNote("2", "[c](https://example.org)"));
        note(new BasicNote("![](z.png)", "> e", "hint", false));
        note(new BasicNote("4", ""));
        note(new ListNote("5", List.of("_b_", "z")));
        note(new ClozeNote("`a` {{c1::6}}", "extra"));
        note(new BasicNote("7", "*f*", "", true));
        assertThat(sorted(CardSort.BACK, false))
                .containsExactly("4", "7", "a ‹…›", "5", "2", "1", "z.png", "7");
        assertThat(sorted(CardSort.FRONT, false).subList(5, 8))
                .as("the back is asked as it is read")
                .containsExactly("a ‹…›", "7", "z.png");
        assertThat(
                        fronts(
                                CardSearch.in(deck, DAY)
                                        .withUnit(Unit.NOTES)
                                        .withSort(CardSort.BACK, false)))
                .containsExactly("4", "a ‹…›", "5", "2", "1", "z.png", "7");
    }

    @Test
    void rowsAreSorted() {
        test.note(deck, "b", "z");
        known("C", new Sm2Memory(200, 1, 9, DAY, 1, 3));
        known("a", new Sm2Memory(250, 1, 3, DAY, 2, 0));
        assertThat(sorted(CardSort.ADDED, false)).containsExactly("b", "C", "a");
        assertThat(sorted(CardSort.ADDED, true)).containsExactly("a", "C", "b");
        assertThat(sorted(CardSort.FRONT, false)).containsExactly("a", "b", "C");
        assertThat(sorted(CardSort.FRONT, true)).containsExactly("C", "b", "a");
        assertThat(sorted(CardSort.DUE, false)).containsExactly("a", "C", "b");
        assertThat(sorted(CardSort.DUE, true)).as("none last").containsExactly("C", "a", "b");
        assertThat(sorted(CardSort.EASE, false)).containsExactly("C", "a", "b");
        assertThat(sorted(CardSort.LAPSES, true)).containsExactly("C", "a", "b");
        assertThat(sorted(CardSort.TAGS, false)).containsExactly("b", "C", "a");
        for (CardSort sort : CardSort.values()) {
            assertThat(sorted(sort, true)).as(sort.name()).hasSize(3);
        }
    }

    @Test
    void aNoteIsFoundOnceWithAllItsCards() {
        NoteId note =
                test.library
                        .notes()
                        .add(deck, new BasicNote("apple", "Apfel", "", true), tags())
                        .id();
        test.note(deck, "pear");
        CardSearch search =
                CardSearch.of(QueryParser.parse("apple").query(), DAY).withUnit(Unit.NOTES);
        List<CardRow> rows = rows(search);
        assertThat(rows).singleElement().extracting(row -> row.note().id()).isEqualTo(note);
        assertThat(rows.getFirst().cards()).hasSize(2);
        for (CardSort sort : CardSort.values()) {
            assertThat(rows(search.withQuery(Query.EVERYTHING).withSort(sort, false)))
                    .as(sort.name())
                    .hasSize(2);
        }
    }

    @Test
    void aFewComeBeforeAllAndALongSearchCanBeStopped() {
        for (int i = 0; i < 1100; i++) {
            test.note(deck, "front " + i);
        }
        var search = CardSearch.in(deck, DAY);
        Found some = test.library.cards().search(search, 10, Progress.UNSEEN);
        Found all = test.library.cards().search(search, Integer.MAX_VALUE, Progress.UNSEEN);
        assertThat(some).isEqualTo(all.part(0, 10));
        assertThat(all.size()).isEqualTo(1100);
        assertThat(all.placesOf(some.at(List.of(3, 7)))).containsExactly(3, 7);
        assertThatThrownBy(() -> test.library.cards().search(search, 2000, (done, of) -> false))
                .isInstanceOf(CancellationException.class);
        CardSearch sorted = search.withSort(CardSort.FRONT, false);
        assertThatThrownBy(() -> test.library.cards().search(sorted, 1, (done, of) -> done > 0))
                .as("before the first row")
                .isInstanceOf(CancellationException.class);
        assertThat(test.library.cards().search(sorted, 1, Progress.UNSEEN).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "even",
                "-even",
                "even -rare",
                "rare",
                "last",
                "tag:third",
                "-tag:third",
                "rare or tag:third",
                "kind:list",
                "kind:basic -even",
                "added<7",
                "-added<7",
                "source:notes",
                "deck:Biology",
                "=nothing"
            })
    void theFirstRowsAreThoseOfAllFromEitherEnd(String text) {
        var drafts = IntStream.range(0, 3000).mapToObj(SearchTest::draft).toList();
        var decks = List.of(new DeckDraft(List.of("Many"), "", drafts));
        test.library.imports().run(new ImportPlan(decks, TestLibrary.OPTIONS), Progress.UNSEEN);
        List<NoteId> gap = LongStream.range(500, 2400).mapToObj(NoteId::new).toList();
        test.library.notes().delete(gap);
        CardSearch wanted = CardSearch.of(QueryParser.parse(text).query(), DAY);
        for (Unit unit : Unit.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                CardSearch search = wanted.withUnit(unit).withSort(CardSort.ADDED, descending);
                Found all = test.library.cards().search(search, 5000, Progress.UNSEEN);
                Found first = test.library.cards().search(search, 600, Progress.UNSEEN);
                assertThat(first).isEqualTo(all.part(0, 600));
            }
        }
    }

    private static NoteDraft draft(int i) {
        String front = (i % 2 == 0 ? "even " : "odd ") + (i % 700 == 0 ? "rare " : "") + i;
        Note note =
                i % 5 == 0
                        ? new ListNote(front, List.of("item"))
                        : new BasicNote(i == 2999 ? "last" : front, "back", "", i % 4 == 0);
        var source = i % 6 == 0 ? new Source("notes.txt", i + 1, i + 1) : null;
        return new NoteDraft(null, note, i % 3 == 0 ? tags("third") : tags(), source);
    }

    private NoteId note(Note note) {
        return test.library.notes().add(deck, note, tags()).id();
    }

    private void made(String front, Duration ago) {
        NoteId note = test.note(deck, front);
        Instant then = CLOCK.instant().minus(ago);
        TestLibrary.storeOf(test.library)
                .aside(sql -> sql.run("UPDATE note SET created = ? WHERE id = ?", then, note));
    }

    private void from(String file, int line, String front) {
        var draft =
                new NoteDraft(null, new BasicNote(front, ""), tags(), new Source(file, line, line));
        var decks = List.of(new DeckDraft(List.of("D"), "", List.of(draft)));
        test.library.imports().run(new ImportPlan(decks, TestLibrary.OPTIONS), Progress.UNSEEN);
    }

    private CardId known(String front, Sm2Memory memory) {
        Card card = test.card(deck, front);
        test.library.reviews().record(TestLibrary.review(card.id(), memory.reviewed()), memory);
        return card.id();
    }

    private List<String> sorted(CardSort sort, boolean descending) {
        return fronts(CardSearch.in(deck, DAY).withSort(sort, descending));
    }

    private List<String> fronts(String search) {
        return fronts(CardSearch.of(QueryParser.parse(search).query(), DAY));
    }

    private List<String> fronts(CardSearch search) {
        return rows(search).stream().map(row -> row.note().note().headline()).toList();
    }

    private List<CardRow> rows(CardSearch search) {
        return test.library
                .cards()
                .rows(test.library.cards().search(search, 5000, Progress.UNSEEN));
    }
}
