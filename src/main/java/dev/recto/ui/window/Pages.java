package dev.recto.ui.window;

import dev.recto.ui.Page;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/// The pages that are open, each above the one from which it was opened.
final class Pages {
    private final Deque<Open> open = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Open> current = new ReadOnlyObjectWrapper<>();

    /// The page in view.
    ReadOnlyObjectProperty<@Nullable Open> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Whether there is a page below the present one.
    ObservableValue<Boolean> canGoBack() {
        return current.map(now -> open.size() > 1).orElse(false);
    }

    /// Closes all pages and shows this one.
    void replaceAll(Place place, Page page) {
        open.forEach(other -> other.page.close());
        open.clear();
        open(place, page);
    }

    /// Shows a page above the others.
    void open(Place place, Page page) {
        open.push(new Open(place, page));
        show();
    }

    /// Shows a page above the others, for the same entry of the sidebar.
    void openAbove(Page page) {
        open(open.element().place, page);
    }

    /// Closes the present page and shows the one below, if there is one.
    void back() {
        if (open.size() > 1) {
            open.pop().page.close();
            show();
        }
    }

    /// Closes all pages.
    void close() {
        open.forEach(other -> other.page.close());
        open.clear();
    }

    private void show() {
        Open top = open.element();
        current.set(top);
        top.page.shown();
    }

    /// An open page.
    ///
    /// @param place the entry of the sidebar it belongs to
    record Open(Place place, Page page) {}
}
