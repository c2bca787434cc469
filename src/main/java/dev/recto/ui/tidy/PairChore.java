package dev.recto.ui.tidy;

import dev.recto.model.NoteId;
import dev.recto.store.tidy.Merge;
import dev.recto.store.tidy.Pair;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.note.NoteFields;
import dev.recto.ui.tidy.Twins.Keep;

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
    public Optional<Node> head() {
        return Optional.of(new ScopeChoice(tools, model, again()));
    }

    @Override
    public List<Command> commands(Chosen<Twins> chosen) {
        var commands = new ArrayList<Command>();
        commands.add(chosen.first("tidy.merge", "M Enter", twins -> merge(twins.merge(), chosen)));
        if (!identical) {
            commands.add(chosen.first("tidy.mergeEdited", "W F2", twins -> edited(twins, chosen)));
        }
        commands.add(chosen.first("tidy.keepBoth", "K", model::keepBoth));
        commands.add(
                chosen.first(
                        "tidy.apart",
                        "N",
                        twins -> chosen.run((file, _) -> file.tidy().setApart(twins.pair()))));
        if (identical) {
            commands.add(chosen.command("tidy.mergeAll", "Shift+M", _ -> mergeAll(chosen)));
        }
        commands.add(chosen.first("tidy.keep.ONE", "1 Left", choosing(Keep.ONE)));
        commands.add(chosen.first("tidy.keep.OTHER", "2 Right", choosing(Keep.OTHER)));
        commands.add(chosen.first("tidy.keep.BOTH", "3", choosing(Keep.BOTH)));
        commands.add(chosen.first("tidy.editOne", "E", twins -> edit(twins, Pair::one)));
        commands.add(chosen.first("tidy.editOther", "Shift+E", twins -> edit(twins, Pair::other)));
        commands.add(chosen.first("tidy.deleteOne", "D", deleting(Pair::one, chosen)));
        commands.add(chosen.first("tidy.deleteOther", "Shift+D", deleting(Pair::other, chosen)));
        commands.add(again());
        return commands;
    }

    private Command again() {
        return new Command(words().get("tidy.again"), "R F5", model::look);
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

    private static Consumer<Twins> deleting(Function<Pair, NoteId> side, Chosen<Twins> chosen) {
        return twins ->
                chosen.run((file, _) -> file.notes().delete(List.of(side.apply(twins.pair()))));
    }

    private static void merge(Merge merge, Chosen<Twins> chosen) {
        chosen.run((file, progress) -> file.tidy().merge(List.of(merge), progress));
    }

    /// Lets the learner write what the one note is to say, then merges.
    private void edited(Twins twins, Chosen<Twins> chosen) {
        var fields = new NoteFields(tools, twins.result());
        boolean agreed =
                tools.dialogs()
                        .form(
                                words().get("tidy.mergeEditedTitle"),
                                fields,
                                fields,
                                words().get("tidy.merge"),
                                fields.complete());
        if (agreed) {
            merge(twins.merge(fields.note()), chosen);
        }
    }

    private void mergeAll(Chosen<Twins> chosen) {
        List<Pair> pairs = model.allIdentical();
        boolean agreed =
                tools.dialogs()
                        .confirm(
                                words().get("tidy.mergeAllTitle", pairs.size()),
                                words().get("tidy.mergeAllText"),
                                words().get("tidy.mergeAllAction", pairs.size()));
        if (agreed) {
            chosen.run((file, progress) -> file.tidy().mergeIdentical(pairs, progress));
        }
    }
}
