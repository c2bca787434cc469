package dev.recto.ui.tidy;

import dev.recto.model.NoteId;
import dev.recto.model.PlainText;
import dev.recto.store.tidy.Flawed;
import dev.recto.store.tidy.Flawed.Flaw;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.tidy.PieceCell.Text;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
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
    public List<Command> commands(Chosen<Flawed> chosen) {
        return List.of(
                chosen.beside("tidy.mend"),
                chosen.command("tidy.delete", "Delete", flawed -> delete(flawed, chosen)),
                chosen.selectAll());
    }

    @Override
    public Optional<Beside<Flawed>> beside(Tools given, Runnable leave) {
        return Optional.of(Beside.editor(given, flawed -> flawed.note().id(), leave));
    }

    /// Of a note that asks less than it has cards, only those cards go.
    private static void delete(List<Flawed> flawed, Chosen<Flawed> chosen) {
        Predicate<Flawed> surplus = each -> each.flaw() == Flaw.SURPLUS_CARD;
        List<NoteId> doomed = ids(flawed, surplus.negate());
        List<NoteId> whole = ids(flawed, surplus);
        if (!doomed.isEmpty()) {
            chosen.run((file, _) -> file.notes().delete(doomed));
        }
        if (!whole.isEmpty()) {
            chosen.run((file, _) -> file.tidy().dropSurplus(whole));
        }
    }

    private static List<NoteId> ids(List<Flawed> all, Predicate<Flawed> wanted) {
        return all.stream().filter(wanted).map(flawed -> flawed.note().id()).toList();
    }

    /// The first words that there are.
    private String title(Flawed flawed) {
        var texts = new ArrayList<String>();
        texts.add(flawed.note().note().headline());
        flawed.note()
                .note()
                .map(
                        text -> {
                            texts.add(PlainText.of(text));
                            return text;
                        });
        return texts.stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(words().get("tidy.blank"));
    }
}
