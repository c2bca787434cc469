package dev.recto.ui.tidy;

import dev.recto.model.Card;
import dev.recto.model.Memory;
import dev.recto.model.Note;
import dev.recto.model.Tag;
import dev.recto.store.tidy.Candidate;
import dev.recto.ui.Words;
import dev.recto.ui.pair.NoteSide;
import dev.recto.ui.pair.PairSheet;
import dev.recto.ui.tidy.Twins.Keep;
import dev.recto.ui.widget.WideCell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Two notes of the library side by side: why they stand there, what is known of each, and which
/// text is to stay.
final class TwinsCell extends WideCell<Twins> {
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

    private final Words words;
    private final PairsViewModel model;
    private final Supplier<LocalDate> today;
    private final PairSheet<Keep> sheet;

    /// @param today the present study day
    TwinsCell(Words words, PairsViewModel model, Supplier<LocalDate> today) {
        var pair =
                new PairSheet<>(List.of(Keep.values()), each -> words.get("tidy.keeping." + each));
        super(pair);
        this.words = words;
        this.model = model;
        this.today = today;
        sheet = pair;
        getStyleClass().add("pair-cell");
        sheet.choiceProperty().subscribe(this::choose);
    }

    @Override
    protected void updateItem(@Nullable Twins twins, boolean empty) {
        super.updateItem(twins, empty);
        setShown(twins != null && !empty);
        if (twins == null || empty) {
            setAccessibleText(null);
        } else {
            draw(twins);
        }
    }

    private void choose(@Nullable Keep now) {
        if (now != null && getItem() instanceof Twins twins && !isEmpty()) {
            model.choose(twins, now);
        }
    }

    private void draw(Twins twins) {
        boolean same = twins.pair().identical();
        String kind = same ? "IDENTICAL" : twins.pair().likeness().kind().name();
        Note one = twins.one().note().note();
        Note other = twins.other().note().note();
        sheet.show(
                words.get("tidy.reason." + kind),
                same ? Feather.COPY : Feather.USERS,
                side("tidy.left", twins.one(), other, twins.keep() != Keep.OTHER),
                side("tidy.right", twins.other(), one, twins.keep() != Keep.ONE));
        sheet.button(Keep.BOTH.ordinal()).setDisable(!twins.canJoin());
        sheet.choiceProperty().set(twins.keep());
        setAccessibleText(
                words.get(
                        "tidy.pair",
                        sheet.reason(),
                        NoteSide.said(one) + ". " + facts(twins.one()),
                        NoteSide.said(other) + ". " + facts(twins.other()),
                        words.get("tidy.keep." + twins.keep())));
    }

    private NoteSide side(String title, Candidate candidate, Note other, boolean kept) {
        var side =
                new NoteSide(
                        words.get(title),
                        String.join(" / ", candidate.deck()),
                        candidate.note().note(),
                        other);
        side.pseudoClassStateChanged(KEPT, kept);
        var facts = new Label(facts(candidate));
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        facts.getStyleClass().addAll("text-muted", "text-small");
        side.getChildren().add(facts);
        return side;
    }

    /// What is known of a note: its schedule, its answers, its tags.
    private String facts(Candidate candidate) {
        String tags =
                candidate.note().tags().stream().map(Tag::name).collect(Collectors.joining(", "));
        String known =
                candidate.cards().stream()
                        .map(Card::memory)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparingInt(Memory::interval))
                        .map(memory -> schedule(candidate, memory))
                        .orElse(words.get("tidy.unanswered"));
        return tags.isEmpty() ? known : words.get("tidy.tagged", known, tags);
    }

    private String schedule(Candidate candidate, Memory memory) {
        long days = today.get().until(memory.due(), ChronoUnit.DAYS);
        return words.get("tidy.answered", candidate.answers(), Math.max(0, days));
    }
}
