package dev.recto.ui.tidy;

import dev.recto.store.media.MissingMedium;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.tidy.PieceCell.Text;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Pictures and sounds that notes name and that are not there, with the editor beside them.
record MissingMediaChore(Tools tools, Pile<MissingMedium> media) implements Chore<MissingMedium> {
    @Override
    public Section section() {
        return Section.MISSING_MEDIA;
    }

    @Override
    public ObservableList<MissingMedium> pieces() {
        return media.items();
    }

    @Override
    public ObservableValue<@Nullable Integer> count() {
        return media.countProperty();
    }

    @Override
    public ListCell<MissingMedium> cell() {
        Words words = tools.words();
        return new PieceCell<>(
                missing ->
                        new Text(
                                missing.name(),
                                words.get(
                                        "tidy.named",
                                        missing.notes(),
                                        missing.first().note().headline())));
    }

    @Override
    public List<Command> commands(Chosen<MissingMedium> chosen) {
        return List.of(chosen.beside("tidy.mend"));
    }

    @Override
    public Optional<Beside<MissingMedium>> beside(Tools given, Runnable leave) {
        return Optional.of(Beside.editor(given, missing -> missing.first().id(), leave));
    }
}
