package dev.recto.ui.tidy;

import dev.recto.model.NoteId;
import dev.recto.store.Pair;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.tidy.Twins.Keep;
import dev.recto.ui.widget.Changing;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Pairs of notes that are much alike, side by side.
///
/// @param identical whether those that say the same word for word, or the others
record PairChore(Tools tools, PairsViewModel model, boolean identical) implements Chore<Twins> {
    private Words words() {
        return tools.words();
    }

    @Override
    public Section section() {
        return identical ? Section.IDENTICAL : Section.ALIKE;
    }

    @Override
    public ObservableList<Twins> pieces() {
        return identical ? model.identical() : model.alike();
    }

    @Override
    public ObservableValue<@Nullable Integer> count() {
        return identical ? model.identicalCountProperty() : model.alikeCountProperty();
    }

    @Override
    public ListCell<Twins> cell() {
        return new TwinsCell(words(), model, tools::today);
    }

    @Override
    public int buttons() {
        return identical ? 4 : 3;
    }

    @Override
    public Optional<Node> head() {
        return Optional.of(new ScopeChoice(tools, model));
    }

    @Override
    public List<Command> commands(Chosen<Twins> chosen, Changing changing, Runnable focusBeside) {
        var commands = new ArrayList<Command>();
        commands.add(command("merge", "M Enter", chosen, twins -> merge(twins, changing)));
        commands.add(command("keepBoth", "K", chosen, model::keepBoth));
        commands.add(
                command(
                        "apart",
                        "N",
                        chosen,
                        twins -> changing.run((file, _) -> file.tidy().setApart(twins.pair()))));
        if (identical) {
            commands.add(
                    new Command(words().get("tidy.mergeAll"), "Shift+M", () -> mergeAll(changing))
                            .when(chosen.any()));
        }
        commands.add(command("keep.ONE", "1 Left", chosen, choosing(Keep.ONE)));
        commands.add(command("keep.OTHER", "2 Right", chosen, choosing(Keep.OTHER)));
        commands.add(command("keep.BOTH", "3", chosen, choosing(Keep.BOTH)));
        commands.add(command("editOne", "E", chosen, twins -> edit(twins, Pair::one)));
        commands.add(command("editOther", "Shift+E", chosen, twins -> edit(twins, Pair::other)));
        commands.add(command("deleteOne", "D", chosen, deleting(Pair::one, changing)));
        commands.add(command("deleteOther", "Shift+D", chosen, deleting(Pair::other, changing)));
        return commands;
    }

    private Command command(String key, String keys, Chosen<Twins> chosen, Consumer<Twins> action) {
        return new Command(words().get("tidy." + key), keys, () -> chosen.first(action))
                .when(chosen.any());
    }

    private Consumer<Twins> choosing(Keep keep) {
        return twins -> {
            if (keep == Keep.BOTH && !twins.canJoin()) {
                tools.notices().tell(words().get("tidy.cannotJoin"));
            } else {
                model.choose(twins, keep);
            }
        };
    }

    private void edit(Twins twins, Function<Pair, NoteId> side) {
        tools.navigator().edit(side.apply(twins.pair()));
    }

    private static Consumer<Twins> deleting(Function<Pair, NoteId> side, Changing changing) {
        return twins ->
                changing.run((file, _) -> file.notes().delete(List.of(side.apply(twins.pair()))));
    }

    private static void merge(Twins twins, Changing changing) {
        changing.run((file, progress) -> file.tidy().merge(List.of(twins.merge()), progress));
    }

    private void mergeAll(Changing changing) {
        List<Pair> pairs = model.allIdentical();
        boolean agreed =
                tools.dialogs()
                        .confirm(
                                words().get("tidy.mergeAllTitle", pairs.size()),
                                words().get("tidy.mergeAllText"),
                                words().get("tidy.mergeAllAction", pairs.size()));
        if (agreed) {
            changing.run((file, progress) -> file.tidy().mergeIdentical(pairs, progress));
        }
    }
}
