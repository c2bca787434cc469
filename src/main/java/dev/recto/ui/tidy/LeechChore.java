package dev.recto.ui.tidy;

import dev.recto.model.CardId;
import dev.recto.model.Memory;
import dev.recto.model.PlainText;
import dev.recto.store.browse.Found;
import dev.recto.store.table.CardEntry;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.info.CardInfoPage;
import dev.recto.ui.tidy.PieceCell.Text;

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
    public List<Command> commands(Chosen<Leech> chosen) {
        return List.of(
                chosen.beside("tidy.rewrite"),
                chosen.command(
                        "tidy.spare",
                        "L",
                        all -> chosen.run((file, _) -> file.tidy().spare(cards(all)))),
                chosen.command(
                        "tidy.suspend",
                        "X",
                        all -> chosen.run((file, _) -> file.cards().suspend(cards(all), true))),
                chosen.command("card.forget", "R", all -> forget(cards(all), chosen)),
                chosen.first("card.info", "I", this::info));
    }

    private static void forget(List<CardId> cards, Chosen<Leech> chosen) {
        chosen.run((file, progress) -> file.bulk(Found.ofCards(cards), progress).forget());
    }

    @Override
    public Optional<Beside<Leech>> beside(Tools given, Runnable leave) {
        return Optional.of(Beside.editor(given, leech -> leech.entry().note().id(), leave));
    }

    private void info(Leech leech) {
        tools.navigator().open(new CardInfoPage(tools, leech.entry().id()));
    }

    private static List<CardId> cards(List<Leech> leeches) {
        return leeches.stream().map(leech -> leech.entry().id()).toList();
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
