package dev.recto.ui.quiz.question;

import dev.recto.quiz.mark.ListMark;
import dev.recto.quiz.question.Examiner;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.ListQuestion;
import dev.recto.quiz.question.Outcome;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A list that is recalled item by item, as the items come.
final class ListViewModel extends PaneViewModel<ListQuestion> {
    private final Examiner examiner;
    private final boolean helping;
    private final List<String> entries = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Remark> remark = new ReadOnlyObjectWrapper<>(Remark.NONE);

    /// @param examiner tells which items are met
    /// @param helping whether each item is marked as it comes
    ListViewModel(ListQuestion question, Given before, Examiner examiner, boolean helping) {
        super(question, before);
        this.examiner = examiner;
        this.helping = helping;
        if (before instanceof Given.Written(String written)) {
            entries.addAll(written.lines().toList());
        }
    }

    /// What is to be said of the item that came last.
    enum Remark {
        NONE,
        /// It is there already.
        TWICE,
        /// No item of the list is like it.
        STRAY
    }

    /// A row of the list on the screen.
    ///
    /// @param text what stands in it; empty where an item is still to come
    /// @param standing how it stands
    record Row(String text, Standing standing) {}

    ReadOnlyObjectProperty<Remark> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    @Override
    void reveal(Outcome told) {
        remark.set(Remark.NONE);
        super.reveal(told);
    }

    /// Adds what was typed: an item, or several between commas or in lines. What is there already
    /// counts once.
    void add(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || !open()) {
            return;
        }
        ListMark before = mark();
        boolean twice = entries.stream().anyMatch(text::equalsIgnoreCase);
        entries.add(text);
        ListMark after = mark();
        boolean met = after.matches().size() > before.matches().size();
        boolean stray = after.extras().size() > before.extras().size();
        if (twice || helping && !met && !stray) {
            entries.removeLast();
            remark.set(Remark.TWICE);
            return;
        }
        remark.set(helping && !met ? Remark.STRAY : Remark.NONE);
        changed();
        if (helping && after.share() == 1) {
            finish();
        }
    }

    /// Takes the last item away to be typed anew.
    Optional<String> takeBack() {
        if (entries.isEmpty() || !open()) {
            return Optional.empty();
        }
        String last = entries.removeLast();
        remark.set(Remark.NONE);
        changed();
        return Optional.of(last);
    }

    private void changed() {
        give(
                entries.isEmpty()
                        ? new Given.Nothing()
                        : new Given.Written(String.join("\n", entries)));
    }

    /// The rows: the items given so far and as many open ones as are still asked for; after the
    /// outcome all items of the list in their order.
    List<Row> rows() {
        Outcome outcome = outcomeProperty().get();
        if (outcome != null && outcome.list() != null) {
            return solved(outcome.list());
        }
        var rows = new ArrayList<Row>();
        if (helping) {
            mark().matches().forEach(match -> rows.add(row(match)));
        } else {
            entries.forEach(entry -> rows.add(new Row(entry, Standing.PICKED)));
        }
        while (rows.size() < question().expected().required()) {
            rows.add(new Row("", Standing.NONE));
        }
        return rows;
    }

    private Row row(ListMark.Match match) {
        return new Row(item(match.item()), match.exact() ? Standing.RIGHT : Standing.SLIP);
    }

    private List<Row> solved(ListMark list) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < question().expected().items().size(); i++) {
            int item = i;
            Row met =
                    list.matches().stream()
                            .filter(match -> match.item() == item)
                            .findFirst()
                            .map(this::row)
                            .orElseGet(() -> new Row(item(item), Standing.KEY));
            boolean displaced = met.standing() != Standing.KEY && !list.hits().contains(item);
            rows.add(displaced ? new Row(met.text(), Standing.WRONG) : met);
        }
        return rows;
    }

    private String item(int index) {
        return question().expected().items().get(index);
    }

    /// What met no item, as far as that may be told now.
    List<String> strays() {
        return helping || !open() ? mark().extras() : List.of();
    }

    /// How many items are there.
    int count() {
        return helping || !open() ? mark().hits().size() : entries.size();
    }

    private ListMark mark() {
        ListMark list =
                examiner.mark(question(), new Given.Written(String.join("\n", entries))).list();
        if (list == null) {
            throw new IllegalStateException("a list that was marked as something else");
        }
        return list;
    }
}
