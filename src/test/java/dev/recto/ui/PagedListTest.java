package dev.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.ui.PagedList.Part;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class PagedListTest {
    private final List<Integer> asked = new ArrayList<>();
    private final Background background = Background.inline(e -> {});
    private List<String> rows = numbers(250);
    private final PagedList<String> list = new PagedList<>();

    @Test
    void lengthIsKnownAfterTheFirstPage() {
        assertThat(list).isEmpty();

        renew();

        assertThat(list.size()).isEqualTo(250);
        assertThat(asked).isEmpty();
    }

    @Test
    void onlyThePagesThatAreLookedAtAreRead() {
        renew();

        assertThat(list.get(249)).isEqualTo("row 249");
        assertThat(list.get(201)).isEqualTo("row 201");
        assertThat(asked).containsExactly(200);
    }

    @Test
    void afterReloadingRowsAreReadAgain() {
        renew();
        rows = new ArrayList<>(rows);
        rows.set(0, "other");
        renew();

        assertThat(list.get(0)).isEqualTo("other");
    }

    @Test
    void listGrowsAndShrinksWithItsSource() {
        renew();
        var sizes = new ArrayList<Integer>();
        list.addListener((ListChangeListener<String>) change -> sizes.add(change.getList().size()));

        rows = numbers(3);
        renew();
        rows = numbers(150);
        renew();

        assertThat(sizes).containsExactly(3, 150);
        assertThat(list).startsWith("row 0").endsWith("row 149");
    }

    @Test
    void otherRowsReplaceAll() {
        renew();
        list.get(150);

        list.show(
                (from, count) -> background.read(p -> new Part<>(List.of("only"), 1)),
                new Part<>(List.of("only"), 1));

        assertThat(list).containsExactly("only");
    }

    @Test
    void aHundredThousandRowsAreNotKept() {
        rows = numbers(100_000);
        renew();
        for (int i = 0; i < list.size(); i++) {
            list.get(i);
        }
        asked.clear();

        list.get(0);

        assertThat(asked).as("the first page was let go of").containsExactly(0);
    }

    private void renew() {
        int end = Math.min(PagedList.PAGE, rows.size());
        list.renew(this::read, new Part<>(rows.subList(0, end), rows.size()));
    }

    private Job<Part<String>> read(int from, int count) {
        return background.read(
                progress -> {
                    asked.add(from);
                    int end = Math.min(from + count, rows.size());
                    return new Part<>(rows.subList(Math.min(from, end), end), rows.size());
                });
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> "row " + i).toList();
    }
}
