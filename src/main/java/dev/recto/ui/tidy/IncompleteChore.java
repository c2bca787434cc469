package dev.recto.ui.tidy;

import dev.recto.model.NoteId;
import dev.recto.store.Flawed;
import dev.recto.store.Flawed.Flaw;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.tidy.PieceCell.Text;
import dev.recto.ui.widget.Changing;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Notes of which something is missing, with the editor beside them.
record IncompleteChore(Tools tools, Pile<Flawed> notes) implements Chore<Flawed> {
    private Words words() {
        return tools.words();
    }

    @Override
    public Section section() {
        return Section.INCOMPLETE;
    }

    @Override
    public ObservableList<Flawed> pieces() {
        return notes.items();
    }

    @Override
    public ObservableValue<@Nullable Integer> count() {
        return notes.countProperty();
    }

    @Override
    public ListCell<Flawed> cell() {
        return new PieceCell<>(
                flawed ->
                        new Text(
                                title(flawed),
                                String.join(" / ", flawed.deck()),
                                List.of(words().get("tidy.flaw." + flawed.flaw()))));
    }

    @Override
    public boolean several() {
        return true;
    }

    @Override
    public List<Command> commands(Chosen<Flawed> chosen, Changing changing, Runnable focusBeside) {
        return List.of(
                new Command(words().get("tidy.mend"), "Enter E", focusBeside).when(chosen.any()),
                new Command(words().get("tidy.delete"), "Delete", () -> delete(chosen, changing))
                        .when(chosen.any()),
                new Command(
                        words().get("tidy.selectAll"),
                        "Shortcut+A",
                        () -> chosen.list().getSelectionModel().selectAll()));
    }

    @Override
    public Optional<Beside<Flawed>> beside(Tools given, Runnable leave) {
        return Optional.of(Beside.editor(given, flawed -> flawed.note().id(), leave));
    }

    /// Of a note that asks less than it has cards, only those cards go.
    private static void delete(Chosen<Flawed> chosen, Changing changing) {
        Predicate<Flawed> surplus = flawed -> flawed.flaw() == Flaw.SURPLUS_CARD;
        List<NoteId> doomed = ids(chosen, surplus.negate());
        List<NoteId> whole = ids(chosen, surplus);
        if (!doomed.isEmpty()) {
            changing.run((file, _) -> file.notes().delete(doomed));
        }
        if (!whole.isEmpty()) {
            changing.run((file, _) -> file.tidy().dropSurplus(whole));
        }
    }

    private static List<NoteId> ids(Chosen<Flawed> chosen, Predicate<Flawed> wanted) {
        return chosen.all().stream().filter(wanted).map(flawed -> flawed.note().id()).toList();
    }

    private String title(Flawed flawed) {
        String words = flawed.note().note().headline();
        return words.isBlank() ? words().get("tidy.blank") : words;
    }
}
