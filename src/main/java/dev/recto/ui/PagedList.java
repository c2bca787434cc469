package dev.recto.ui;

import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A list of any length for a table, of which only the parts that are looked at are read. A row
/// that is not there yet is null; it comes as soon as it has been read. Used on the screen's
/// thread.
///
/// @param <T> a row
public final class PagedList<T> extends ObservableListBase<@Nullable T> {
    /// How many rows are read at once.
    public static final int PAGE = 100;

    /// How many pages are kept: those that were looked at last.
    private static final int KEPT = 30;

    private final Map<Integer, List<T>> pages =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, List<T>> eldest) {
                    return size() > KEPT;
                }
            };
    private final Set<Integer> fresh = new HashSet<>();
    private final Set<Integer> asked = new HashSet<>();
    private Source<T> source =
            (from, count) -> {
                throw new IllegalStateException("nothing is shown yet");
            };
    private int version;
    private int size;
    private boolean other;

    /// Shows other rows: what was selected among those before is so no more.
    ///
    /// @param first the first of them, as many as [#PAGE] or all
    public void show(Source<T> now, Part<T> first) {
        other = true;
        renew(now, first);
    }

    /// Shows the same rows as they are now, maybe with others behind them.
    ///
    /// @param first the first of them, as many as [#PAGE] or all
    public void renew(Source<T> now, Part<T> first) {
        source = now;
        version++;
        fresh.clear();
        asked.clear();
        take(0, first);
    }

    @Override
    public @Nullable T get(int index) {
        int page = index / PAGE;
        ask(page);
        List<T> rows = pages.get(page);
        return rows == null || index % PAGE >= rows.size() ? null : rows.get(index % PAGE);
    }

    @Override
    public int size() {
        return size;
    }

    private void ask(int page) {
        if (!fresh.contains(page) && asked.add(page)) {
            int asking = version;
            source.read(page * PAGE, PAGE)
                    .onSuccess(
                            part -> {
                                if (asking == version) {
                                    take(page, part);
                                }
                            })
                    .start();
        }
    }

    private void take(int page, Part<T> part) {
        beginChange();
        if (other) {
            nextRemove(0, Collections.nCopies(size, null));
            pages.clear();
            size = 0;
            other = false;
        }
        resize(part.total);
        int first = page * PAGE;
        List<T> before = pages.put(page, part.rows);
        asked.remove(page);
        fresh.add(page);
        fresh.retainAll(pages.keySet());
        for (int i = 0; i < part.rows.size() && first + i < size; i++) {
            if (before == null || i >= before.size()) {
                nextSet(first + i, null);
            } else if (!before.get(i).equals(part.rows.get(i))) {
                // Not set: that would take the selection away from a row that was only edited.
                nextUpdate(first + i);
            }
        }
        endChange();
    }

    private void resize(int total) {
        int before = size;
        size = total;
        if (total > before) {
            nextAdd(before, total);
        } else if (total < before) {
            nextRemove(total, Collections.nCopies(before - total, null));
        }
    }

    /// Where rows come from.
    @FunctionalInterface
    public interface Source<T> {
        /// Reads a part of the rows. The job is not started yet.
        ///
        /// @param from the first row, counted from 0
        /// @param count how many at most
        Job<Part<T>> read(int from, int count);
    }

    /// A part of the rows.
    ///
    /// @param rows the rows of the part
    /// @param total how many there are in all
    public record Part<T>(List<T> rows, int total) {}
}
