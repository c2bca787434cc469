package dev.recto.ui.tidy;

import dev.recto.model.CardId;
import dev.recto.model.Memory;
import dev.recto.model.PlainText;
import dev.recto.store.CardEntry;
import dev.recto.store.Found;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.info.CardInfoPage;
import dev.recto.ui.tidy.PieceCell.Text;
import dev.recto.ui.widget.Changing;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Cards that were forgotten again and again, with advice, and the editor beside them.
record LeechChore(Tools tools, Pile<Leech> leeches) implements Chore<Leech> {
    private Words words() {
        return tools.words();
    }

    @Override
    public Section section() {
        return Section.LEECHES;
    }

    @Override
    public ObservableList<Leech> pieces() {
        return leeches.items();
    }

    @Override
    public ObservableValue<@Nullable Integer> count() {
        return leeches.countProperty();
    }

    @Override
    public ListCell<Leech> cell() {
        return new PieceCell<>(this::text);
    }

    @Override
    public List<Command> commands(Chosen<Leech> chosen, Changing changing, Runnable focusBeside) {
        return List.of(
                new Command(words().get("tidy.rewrite"), "Enter E", focusBeside).when(chosen.any()),
                new Command(
                                words().get("tidy.spare"),
                                "L",
                                () -> changing.run((file, _) -> file.tidy().spare(cards(chosen))))
                        .when(chosen.any()),
                new Command(
                                words().get("card.suspend"),
                                "X",
                                () ->
                                        changing.run(
                                                (file, _) ->
                                                        file.cards().suspend(cards(chosen), true)))
                        .when(chosen.any()),
                new Command(
                                words().get("card.forget"),
                                "R",
                                () ->
                                        changing.run(
                                                (file, progress) ->
                                                        file.bulk(
                                                                        Found.ofCards(
                                                                                cards(chosen)),
                                                                        progress)
                                                                .forget()))
                        .when(chosen.any()),
                new Command(words().get("card.info"), "I", () -> info(chosen)).when(chosen.any()));
    }

    @Override
    public Optional<Beside<Leech>> beside(Tools given, Runnable leave) {
        return Optional.of(Beside.editor(given, leech -> leech.entry().note().id(), leave));
    }

    private void info(Chosen<Leech> chosen) {
        chosen.first(leech -> tools.navigator().open(new CardInfoPage(tools, leech.entry().id())));
    }

    private static List<CardId> cards(Chosen<Leech> chosen) {
        return chosen.all().stream().map(leech -> leech.entry().id()).toList();
    }

    private Text text(Leech leech) {
        CardEntry entry = leech.entry();
        Memory memory = entry.card().memory();
        int lapses = memory == null ? 0 : memory.lapses();
        String question =
                entry.note().note().ordinals().contains(entry.card().ordinal())
                        ? PlainText.of(entry.note().note().sides(entry.card().ordinal()).question())
                        : entry.note().note().headline();
        return new Text(
                question,
                words().get("tidy.leech", leech.deck(), lapses),
                leech.advice().stream()
                        .map(advice -> words().get("tidy.advice." + advice.kind(), advice.detail()))
                        .toList());
    }
}
