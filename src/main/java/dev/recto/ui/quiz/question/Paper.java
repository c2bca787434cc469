package dev.recto.ui.quiz.question;

import dev.recto.model.BasicNote;
import dev.recto.model.ListNote;
import dev.recto.model.PlainText;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.Question;
import dev.recto.ui.CardMedia;
import dev.recto.ui.card.CardText;
import dev.recto.ui.card.ListText;
import dev.recto.ui.card.TextSize;

import javafx.scene.layout.Region;

import java.util.regex.Pattern;

/// What is written on the sheets of a quiz. A question shows the side of the note as its author
/// dressed it, with its pictures and sounds; only where words were blanked in it, its plain words.
///
/// @param media what texts name
record Paper(CardMedia media) {
    private static final Pattern MARK = Pattern.compile("\\p{Punct}");

    /// What is asked.
    Region stem(Question question) {
        String side = side(question);
        boolean whole = PlainText.of(side).equals(question.stem());
        return whole ? new CardText(side, media) : plain(question.stem());
    }

    /// What is asked, as its author wrote it.
    static String side(Question question) {
        Entry entry = question.entry();
        boolean other = question.direction() != Direction.of(entry);
        return other && entry.note() instanceof BasicNote note
                ? note.sides(BasicNote.REVERSE - entry.ordinal()).question()
                : entry.note().sides(entry.ordinal()).question();
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
