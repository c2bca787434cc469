package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.CardLayout;
import dev.recto.transfer.text.Corrections;
import dev.recto.transfer.text.LineRole;
import dev.recto.transfer.text.ReadCard;
import dev.recto.transfer.text.ReadLine;
import dev.recto.transfer.text.Separators;
import dev.recto.transfer.text.TextReading;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A text as it was read, what is selected in it, and what the learner says about it. Whatever is
/// said goes to whoever reads; until a new reading is shown, the old one stays in view.
public final class TextViewModel {
    private final Consumer<Corrections> reader;
    private final History history = new History();
    private final CardOrder order = new CardOrder();

    private final ReadOnlyObjectWrapper<@Nullable TextReading> reading =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NOTHING);
    private final ReadOnlyObjectWrapper<Corrections> said =
            new ReadOnlyObjectWrapper<>(Corrections.NONE);
    private final ReadOnlyObjectWrapper<List<Integer>> lines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable CardKey> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Deed> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Deed> redoable = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty leastCertainFirst = new SimpleBooleanProperty();

    /// @param reader reads the text anew; what it reads comes back by `show`
    TextViewModel(Consumer<Corrections> reader) {
        this.reader = reader;
        leastCertainFirst.subscribe(
                unsure -> {
                    if (reading.get() instanceof TextReading now) {
                        order.show(now.cards(), unsure);
                    }
                });
    }

    /// Shows a reading. Selection and history stay, unless it is of another text or does not follow
    /// what was said here.
    ///
    /// @param obeyed what the reading knew
    /// @param other whether it is of another text than the last
    void show(TextReading found, Corrections obeyed, boolean other) {
        if (other || !obeyed.equals(history.now())) {
            history.begin(obeyed);
            tell();
        }
        List<Integer> selected =
                other || lines.get().stream().anyMatch(line -> line > found.lines().size())
                        ? List.of()
                        : lines.get();
        CardKey chosen = other ? null : card.get();
        order.show(found.cards(), leastCertainFirst.get());
        tally.set(Tally.of(found));
        reading.set(found);
        lines.set(selected);
        boolean stays =
                chosen != null
                        && order.find(chosen) instanceof ReadCard kept
                        && selected.stream().anyMatch(kept.lines()::contains);
        card.set(stays ? chosen : cardAt(selected));
    }

    /// What is shown, or null as long as nothing is.
    ReadOnlyObjectProperty<@Nullable TextReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// What the reading comes to.
    ReadOnlyObjectProperty<Tally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /// What the learner has said.
    ReadOnlyObjectProperty<Corrections> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// The selected lines, ascending.
    ReadOnlyObjectProperty<List<Integer>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// The selected card, or null.
    ReadOnlyObjectProperty<@Nullable CardKey> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// Whether the cards that need a look come first, instead of in the order of the source.
    BooleanProperty leastCertainFirstProperty() {
        return leastCertainFirst;
    }

    /// The cards in the order in which they are shown.
    ObservableList<CardKey> cards() {
        return order.keys();
    }

    /// A card, or null where a key is of a former reading.
    @Nullable ReadCard find(CardKey key) {
        return order.find(key);
    }

    /// A line of the reading.
    ReadLine line(int number) {
        return now().lines().get(number - 1);
    }

    /// Whether a line belongs to the selected card.
    boolean isLinked(int number) {
        return card.get() instanceof CardKey key
                && order.find(key) instanceof ReadCard chosen
                && chosen.lines().contains(number);
    }

    /// Selects lines, and with them the card of the first.
    void select(List<Integer> numbers) {
        if (!numbers.equals(lines.get())) {
            lines.set(List.copyOf(numbers));
            card.set(cardAt(numbers));
        }
    }

    /// Selects a card, and with it its first line.
    void select(@Nullable CardKey key) {
        if (key != null && !key.equals(card.get())) {
            // The card first: the line alone would choose the first card that it has a part in.
            card.set(key);
            lines.set(List.of(key.line()));
            card.set(key);
        }
    }

    /// Selects the next line that needs a look, after the last also the first: one that belongs to
    /// no card, or the beginning of a card that is unsure.
    void nextUnsure() {
        next(
                line ->
                        line.role() == LineRole.PROBLEM
                                || line.card() >= 0
                                        && now().cards().get(line.card()) instanceof ReadCard it
                                        && it.firstLine() == line.number()
                                        && Sureness.of(it) == Sureness.UNSURE);
    }

    /// Selects the next line with a role, after the last also the first.
    void next(LineRole role) {
        next(line -> line.role() == role);
    }

    /// Whether something can be said of the selected lines.
    boolean possible(Deed deed) {
        return reading.get() instanceof TextReading now
                && new Corrector(now, history.now()).possible(deed, lines.get());
    }

    /// Whether the selected lines are already what a deed says.
    boolean holds(Deed deed) {
        return reading.get() instanceof TextReading now
                && new Corrector(now, history.now()).holds(deed, lines.get());
    }

    /// Says something of the selected lines, where it makes sense.
    void say(Deed deed) {
        if (possible(deed)) {
            say(deed, new Corrector(now(), history.now()).after(deed, lines.get()));
        }
    }

    /// Says that something of its own begins inside a line.
    ///
    /// @param at the index of its first character
    void split(int line, int at) {
        if (at > 0 && at < line(line).text().length()) {
            say(Deed.SPLIT, history.now().withSplit(line, at));
        }
    }

    /// Says how the whole text is written; null leaves it to the reading.
    void layoutOfAll(@Nullable CardLayout layout) {
        say(Deed.LAYOUT, history.now().withLayout(1, Integer.MAX_VALUE, layout));
    }

    /// Says how the selected lines are written; null leaves it to the reading.
    void layoutOfLines(@Nullable CardLayout layout) {
        if (!lines.get().isEmpty()) {
            int first = lines.get().getFirst();
            int last = lines.get().getLast();
            say(Deed.LAYOUT, history.now().withLayout(first, last, layout));
        }
    }

    /// Says what stands between sides and cards; null leaves it to the reading.
    void separators(@Nullable Separators own) {
        say(Deed.SEPARATORS, history.now().withSeparators(own));
    }

    /// What a step back would take back, or null.
    ReadOnlyObjectProperty<@Nullable Deed> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// What a step forth would do again, or null.
    ReadOnlyObjectProperty<@Nullable Deed> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// Takes the last thing back that was said.
    void undo() {
        history.undo();
        readAnew();
    }

    /// Says again what was taken back last.
    void redo() {
        history.redo();
        readAnew();
    }

    private void say(Deed deed, Corrections more) {
        if (history.add(deed, more)) {
            readAnew();
        }
    }

    private void readAnew() {
        tell();
        reader.accept(history.now());
    }

    private void tell() {
        undoable.set(history.undoable());
        redoable.set(history.redoable());
        said.set(history.now());
    }

    private void next(Predicate<ReadLine> wanted) {
        List<ReadLine> all = now().lines();
        int from = lines.get().isEmpty() ? 0 : lines.get().getLast();
        for (int i = 0; i < all.size(); i++) {
            ReadLine line = all.get((from + i) % all.size());
            if (wanted.test(line)) {
                select(List.of(line.number()));
                return;
            }
        }
    }

    private @Nullable CardKey cardAt(List<Integer> numbers) {
        int index = numbers.isEmpty() ? -1 : line(numbers.getFirst()).card();
        return index < 0 ? null : order.inSource(index);
    }

    private TextReading now() {
        if (reading.get() instanceof TextReading shown) {
            return shown;
        }
        throw new IllegalStateException("nothing was read yet");
    }
}
