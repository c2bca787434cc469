package dev.recto.bench;

import dev.recto.model.Tag;
import dev.recto.store.Library;
import dev.recto.store.browse.CardSearch;
import dev.recto.store.browse.CardSort;
import dev.recto.store.browse.Found;
import dev.recto.store.browse.Unit;
import dev.recto.store.change.Progress;
import dev.recto.store.search.Query;
import dev.recto.store.search.QueryParser;
import dev.recto.ui.PagedList;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A library of a million cards, as the program uses it: opened, counted, studied, searched,
/// sorted, scrolled, changed as a whole and undone. Every step is taken once, as a learner would,
/// and printed with its aim. It takes minutes, so it is asked for by `mvn -Pbench verify
/// -Dbench.args=million`.
final class Million {
    private static final int CARDS = 1_000_000;
    private static final int PAGES = 200;
    private static final double FLUID = 20;
    private static final double SOON = 100;
    private static final double NONE = Double.MAX_VALUE;
    private static final double MEGABYTE = 1024 * 1024;

    private final Random chance = new Random(1);
    private Library library;

    void run() {
        Workbench.prepare(CARDS);
        Path copy = Workbench.library(CARDS);
        measure("open", 150, () -> library = Library.open(copy, Workbench.CLOCK));
        try {
            screens();
            searches();
            Found all = orders();
            changes(all);
        } finally {
            library.close();
        }
    }

    private void screens() {
        measure("counts of 50 decks", NONE, () -> library.decks().statuses(Material.TODAY));
        measure("what to study", NONE, () -> library.reviews().queue(null, Material.TODAY));
        measure(
                "figures",
                300,
                () -> library.statistics().of(null, YearMonth.of(1970, 1), Material.TODAY));
        measure("names to complete", FLUID, () -> library.cards().vocabulary());
    }

    private void searches() {
        for (String text :
                List.of("", "k", "kalo", "kalo is:due", "is:suspended", "-ka", "added<7")) {
            Query query = QueryParser.parse(text).query();
            CardSearch search = CardSearch.of(query, Material.TODAY);
            measure("search '" + text + "', first", SOON, () -> first(search));
            measure("search '" + text + "', all", NONE, () -> all(search));
        }
    }

    /// Every order, and places anywhere in it; leaves all rows in the last one.
    private Found orders() {
        Found found = Found.none(Unit.CARDS);
        for (Unit unit : Unit.values()) {
            for (CardSort sort : CardSort.values()) {
                CardSearch search =
                        CardSearch.of(Query.EVERYTHING, Material.TODAY)
                                .withUnit(unit)
                                .withSort(sort, true);
                String what = unit + " by " + sort;
                measure(what + ", first", SOON, () -> first(search));
                long start = System.nanoTime();
                found = all(search);
                tell(what + ", all", since(start), NONE);
                scroll(what, found);
            }
        }
        return found;
    }

    private void scroll(String what, Found found) {
        var times = new double[PAGES];
        for (int i = 0; i < PAGES; i++) {
            int from = i == 0 ? found.size() - PagedList.PAGE : chance.nextInt(found.size());
            long start = System.nanoTime();
            library.cards().rows(found.part(from, from + PagedList.PAGE));
            times[i] = since(start);
        }
        tell(what + ", the end", times[0], FLUID);
        Arrays.sort(times);
        tell(what + ", anywhere: median", times[PAGES / 2], FLUID);
        tell(what + ", anywhere: 99 %", times[PAGES * 99 / 100], FLUID);
    }

    private void changes(Found all) {
        measure("suspend all", NONE, () -> library.bulk(all, Progress.UNSEEN).suspend(true));
        measure("undo", NONE, () -> library.history().undo());
        List<Tag> tag = List.of(new Tag("all"));
        measure("tag all", NONE, () -> library.bulk(all, Progress.UNSEEN).tag(tag, List.of()));
        measure("undo", NONE, () -> library.history().undo());
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%-40s %10.1f MB%n",
                "heap in use, all rows selected",
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
        if (all.isEmpty()) {
            throw new IllegalStateException("nothing was found");
        }
    }

    private List<?> first(CardSearch search) {
        return library.cards()
                .rows(library.cards().search(search, PagedList.PAGE, Progress.UNSEEN));
    }

    private Found all(CardSearch search) {
        return library.cards().search(search, Integer.MAX_VALUE, Progress.UNSEEN);
    }

    private void measure(String what, double aim, Runnable step) {
        long start = System.nanoTime();
        step.run();
        tell(what, since(start), aim);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void tell(String what, double millis, double aim) {
        String judged =
                aim == NONE
                        ? ""
                        : "≤ %.0f ms  %s".formatted(aim, millis <= aim ? "reached" : "MISSED");
        System.out.printf("%-40s %10.1f ms  %s%n", what, millis, judged);
    }
}
