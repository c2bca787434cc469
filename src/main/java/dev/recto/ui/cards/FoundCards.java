package dev.recto.ui.cards;

import dev.recto.store.Library;
import dev.recto.store.browse.CardRow;
import dev.recto.store.browse.CardSearch;
import dev.recto.store.browse.CardSort;
import dev.recto.store.browse.Found;
import dev.recto.store.browse.Unit;
import dev.recto.store.search.Completion;
import dev.recto.store.search.Completion.Suggestion;
import dev.recto.store.search.Parsed;
import dev.recto.store.search.Query;
import dev.recto.store.search.QueryParser;
import dev.recto.store.search.Vocabulary;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.PagedList;
import dev.recto.ui.Progress;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The cards or notes that a search finds. The first rows are there at once; all of them, by their
/// numbers alone, follow. A newer search calls off the one before.
public final class FoundCards {
    private final ObservableLibrary library;
    private final Supplier<LocalDate> today;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableValue<Parsed> parsed = text.map(QueryParser::parse);
    private final ReadOnlyObjectWrapper<Vocabulary> vocabulary =
            new ReadOnlyObjectWrapper<>(Vocabulary.NONE);
    private final ReadOnlyObjectWrapper<Found> found =
            new ReadOnlyObjectWrapper<>(Found.none(Unit.CARDS));
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private final PagedList<CardRow> rows = new PagedList<>();
    private final Subscription listening;
    private CardSearch search;
    private @Nullable Job<?> looking;

    /// @param begin what is looked for as long as nothing is typed
    /// @param today the present study day
    public FoundCards(ObservableLibrary library, CardSearch begin, Supplier<LocalDate> today) {
        this.library = library;
        this.today = today;
        search = begin;
        listening = library.listen(changes -> refresh());
        text.subscribe(typed -> ask(now -> now.withQuery(query())));
    }

    /// Looks anew. Where all rows are shown they stay until all are found again, so that the
    /// learner stays where they are.
    public void refresh() {
        search = search.withToday(today.get());
        stop();
        look(complete.get() ? Integer.MAX_VALUE : PagedList.PAGE);
        library.read(file -> file.cards().vocabulary()).onSuccess(vocabulary::set).start();
    }

    /// Stops listening to the library.
    public void close() {
        listening.unsubscribe();
        stop();
    }

    /// Orders the rows.
    public void sort(CardSort sort, boolean descending) {
        ask(now -> now.withSort(sort, descending));
    }

    /// Lists cards, or notes.
    public void show(Unit unit) {
        ask(now -> now.withUnit(unit));
    }

    /// What is typed.
    public StringProperty textProperty() {
        return text;
    }

    /// What is understood of it.
    public ObservableValue<Parsed> parsed() {
        return parsed;
    }

    /// What may be typed next.
    ///
    /// @param caret where
    public List<Suggestion> next(int caret) {
        return Completion.at(text.get(), caret, vocabulary.get());
    }

    /// The names that a search can speak of.
    public ReadOnlyObjectProperty<Vocabulary> vocabularyProperty() {
        return vocabulary.getReadOnlyProperty();
    }

    /// The rows that are found, the first of them as long as it is not complete.
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Whether all rows are found.
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /// The rows, for a table.
    public PagedList<CardRow> rows() {
        return rows;
    }

    /// What is looked for now.
    public CardSearch search() {
        return search;
    }

    private Query query() {
        return parsed.getValue().query();
    }

    private void ask(UnaryOperator<CardSearch> change) {
        CardSearch now = change.apply(search);
        if (!now.equals(search)) {
            search = now;
            look();
        }
    }

    private void look() {
        stop();
        complete.set(false);
        look(PagedList.PAGE);
    }

    private void look(int limit) {
        CardSearch wanted = search;
        looking =
                library.read((file, progress) -> Sight.of(file, wanted, limit, progress))
                        .onSuccess(
                                sight -> {
                                    boolean all = limit == Integer.MAX_VALUE;
                                    complete.set(all || sight.found.size() < limit);
                                    show(sight);
                                    if (!complete.get()) {
                                        look(Integer.MAX_VALUE);
                                    }
                                });
        looking.start();
    }

    /// Numbers and rows change together: what is selected by its place is never another row.
    private void show(Sight sight) {
        Found before = found.get();
        Found now = sight.found;
        found.set(now);
        var first = new PagedList.Part<>(sight.first, now.size());
        boolean same =
                now.part(0, before.size()).equals(before) || before.part(0, now.size()).equals(now);
        if (same) {
            rows.renew(this::read, first);
        } else {
            rows.show(this::read, first);
        }
    }

    private void stop() {
        if (looking != null) {
            looking.cancel();
        }
    }

    private Job<PagedList.Part<CardRow>> read(int from, int count) {
        Found all = found.get();
        return library.read(
                file ->
                        new PagedList.Part<>(
                                file.cards().rows(all.part(from, from + count)), all.size()));
    }

    /// What a search finds, with its first rows.
    private record Sight(Found found, List<CardRow> first) {
        private static Sight of(Library file, CardSearch search, int limit, Progress progress) {
            Found found = file.cards().search(search, limit, progress.forStore());
            return new Sight(found, file.cards().rows(found.part(0, PagedList.PAGE)));
        }
    }
}
