package dev.recto.ui.quiz.question;

import dev.recto.model.BasicNote;
import dev.recto.model.ListNote;
import dev.recto.model.MediaNames;
import dev.recto.model.PlainText;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.Option;
import dev.recto.quiz.question.Question;
import dev.recto.ui.CardMedia;
import dev.recto.ui.card.CardText;
import dev.recto.ui.card.ListText;
import dev.recto.ui.card.TextSize;

import javafx.scene.layout.Region;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is written on the sheets of a quiz. A question shows the side of the note as its author
/// dressed it, with its pictures and sounds; only where words were blanked in it, its plain words.
///
/// @param media what texts name
record Paper(CardMedia media) {
    private static final double WIDEST_OPTION = 120;
    private static final Pattern MARK = Pattern.compile("\\p{Punct}");

    /// What is asked.
    Region stem(Question question) {
        String side = question.asked();
        String words = PlainText.isOnlyMedia(side) ? "" : PlainText.beside(side);
        return words.equals(question.stem())
                ? new CardText(side, media)
                : new CardText(escaped(question.stem()) + below(side), media);
    }

    /// The pictures and sounds of what is asked, where it has any.
    Optional<Region> media(Question question) {
        String media = below(question.asked());
        return media.isEmpty() ? Optional.empty() : Optional.of(new CardText(media, this.media));
    }

    private static String below(String side) {
        return MediaNames.in(side).stream()
                .map(name -> "\n\n![](<" + name + ">)")
                .collect(Collectors.joining());
    }

    /// The picture or sound that is the whole of an option; empty where it has words.
    Optional<Region> option(Option option, Direction direction) {
        String side = option.of().note() instanceof BasicNote note ? side(note, direction) : "";
        if (!PlainText.isOnlyMedia(side)) {
            return Optional.empty();
        }
        var shown = new CardText(side, TextSize.BODY, media);
        shown.setMaxWidth(WIDEST_OPTION);
        // A press on a picture takes the option; one on a sound is to hear it.
        shown.setMouseTransparent(MediaNames.sounds(side).isEmpty());
        return Optional.of(shown);
    }

    private static String side(BasicNote note, Direction direction) {
        return direction == Direction.TO_BACK ? note.back() : note.front();
    }

    /// The answer of a card, as it is found on its back.
    Region answer(Entry entry) {
        if (entry.note() instanceof ListNote note) {
            var list = new ListText(note, media);
            list.uncover(note.items().size());
            return list;
        }
        return new CardText(entry.note().sides(entry.ordinal()).answer(), media);
    }

    /// Plain words, in which nothing is a mark.
    Region plain(String words) {
        return new CardText(escaped(words), media);
    }

    /// Plain words in a given size.
    Region plain(String words, TextSize size) {
        return new CardText(escaped(words), size, media);
    }

    private static String escaped(String words) {
        return MARK.matcher(words).replaceAll("\\\\$0");
    }
}
