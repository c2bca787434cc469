package dev.recto.ui.tidy;

import dev.recto.store.media.Medium;
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
    public List<Command> commands(Chosen<Medium> chosen) {
        return List.of(
                chosen.command("tidy.delete", "Delete", media -> delete(media, chosen)),
                chosen.beside("tidy.look"),
                chosen.selectAll());
    }

    private static void delete(List<Medium> media, Chosen<Medium> chosen) {
        List<String> names = media.stream().map(Medium::name).toList();
        chosen.run((file, _) -> file.media().delete(names));
    }

    @Override
    public Optional<Beside<Medium>> beside(Tools given, Runnable leave) {
        return Optional.of(Beside.medium(given, Medium::name));
    }

    private static long kilobytes(Medium medium) {
        return Math.max(1, medium.size() / KILOBYTE);
    }
}
