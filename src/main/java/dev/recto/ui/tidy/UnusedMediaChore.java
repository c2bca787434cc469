package dev.recto.ui.tidy;

import dev.recto.store.Medium;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.tidy.PieceCell.Text;
import dev.recto.ui.widget.Changing;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Pictures and sounds that nothing names, each shown beside the list.
record UnusedMediaChore(Tools tools, Pile<Medium> media) implements Chore<Medium> {
    private static final long KILOBYTE = 1000;

    @Override
    public Section section() {
        return Section.UNUSED_MEDIA;
    }

    @Override
    public ObservableList<Medium> pieces() {
        return media.items();
    }

    @Override
    public ObservableValue<@Nullable Integer> count() {
        return media.countProperty();
    }

    @Override
    public ListCell<Medium> cell() {
        Words words = tools.words();
        return new PieceCell<>(
                medium -> new Text(medium.name(), words.get("tidy.size", kilobytes(medium))));
    }

    @Override
    public boolean several() {
        return true;
    }

    @Override
    public List<Command> commands(Chosen<Medium> chosen, Changing changing, Runnable focusBeside) {
        Words words = tools.words();
        return List.of(
                new Command(
                                words.get("tidy.delete"),
                                "Delete",
                                () -> {
                                    Set<String> names = new HashSet<>();
                                    chosen.all().forEach(medium -> names.add(medium.name()));
                                    changing.run((file, _) -> file.media().delete(names));
                                })
                        .when(chosen.any()),
                new Command(
                        words.get("tidy.selectAll"),
                        "Shortcut+A",
                        () -> chosen.list().getSelectionModel().selectAll()));
    }

    @Override
    public Optional<Beside<Medium>> beside(Tools given, Runnable leave) {
        return Optional.of(Beside.medium(given, Medium::name));
    }

    private static long kilobytes(Medium medium) {
        return Math.max(1, medium.size() / KILOBYTE);
    }
}
