package dev.recto.ui.exchange.text;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.transfer.text.ReadCard;
import dev.recto.ui.CardMedia;
import dev.recto.ui.Words;
import dev.recto.ui.card.CardText;
import dev.recto.ui.card.ListText;
import dev.recto.ui.card.TextSize;
import dev.recto.ui.widget.WideCell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// A card as it would look in the library: front, back, and how sure it was read.
final class CardCell extends WideCell<CardKey> {
    /// A side is drawn up to here; the whole of it is on the card all the same.
    private static final int LONGEST = 1_500;

    private final Words words;
    private final TextViewModel model;
    private final CardMedia media;
    private final VBox sheet;
    private @Nullable ReadCard drawn;

    CardCell(Words words, TextViewModel model, CardMedia media) {
        var paper = new VBox();
        super(paper);
        sheet = paper;
        this.words = words;
        this.model = model;
        this.media = media;
        getStyleClass().add("card-cell");
        sheet.getStyleClass().add("read-card");
        model.readingProperty().subscribe(this::refresh);
    }

    @Override
    protected void updateItem(@Nullable CardKey key, boolean empty) {
        super.updateItem(key, empty);
        refresh();
    }

    private void refresh() {
        CardKey key = getItem();
        ReadCard card = isEmpty() || key == null ? null : model.find(key);
        setShown(card != null);
        if (card == null) {
            setAccessibleText(null);
        } else if (!card.equals(drawn)) {
            draw(card);
        }
        drawn = card;
    }

    private void draw(ReadCard card) {
        Sureness sureness = Sureness.of(card);
        Region front = text(front(card.note()));
        front.getStyleClass().add("read-front");
        var rule = new Region();
        rule.getStyleClass().add("read-rule");
        sheet.getChildren().setAll(head(card, sureness), front, rule, back(card.note()));
        sheet.getStyleClass().setAll("read-card", style(sureness));
        setAccessibleText(
                words.get(
                        "text.card",
                        words.get("text.sureness." + sureness),
                        card.front(),
                        card.back()));
    }

    private Node head(ReadCard card, Sureness sureness) {
        var sure = new Label(words.get("text.sureness." + sureness), new FontIcon(icon(sureness)));
        sure.getStyleClass().add("sureness");
        var lines =
                new Label(
                        words.get(
                                card.lines().size() == 1 ? "text.atLine" : "text.atLines",
                                card.firstLine(),
                                card.lastLine()));
        lines.getStyleClass().add("text-muted");
        var kind = new Label(kind(card.note()));
        kind.getStyleClass().add("text-muted");
        kind.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(kind, Priority.ALWAYS);
        var head = new HBox(sure, kind, lines);
        head.getStyleClass().add("read-head");
        return head;
    }

    private String kind(Note note) {
        if (!(note instanceof ListNote list)) {
            return "";
        }
        int given = list.items().size();
        return list.required() < given
                ? words.get("text.listSome", list.required(), given)
                : words.get("text.listAll", given);
    }

    private Region back(Note note) {
        return switch (note) {
            case BasicNote basic -> text(basic.back());
            case ClozeNote cloze -> text(cloze.extra());
            case ListNote list -> {
                var text = new ListText(list, media);
                text.uncover(list.items().size());
                yield text;
            }
        };
    }

    private static String front(Note note) {
        return switch (note) {
            case BasicNote basic -> basic.front();
            case ListNote list -> list.prompt();
            case ClozeNote cloze -> cloze.text();
        };
    }

    private Region text(String markdown) {
        String some =
                markdown.length() > LONGEST ? markdown.substring(0, LONGEST) + " …" : markdown;
        return new CardText(some, TextSize.BODY, media);
    }

    private static Feather icon(Sureness sureness) {
        return switch (sureness) {
            case CERTAIN -> Feather.CHECK_CIRCLE;
            case LIKELY -> Feather.CIRCLE;
            case UNSURE -> Feather.ALERT_CIRCLE;
        };
    }

    private static String style(Sureness sureness) {
        return "sure-" + sureness.name().toLowerCase(Locale.ROOT);
    }
}
