package dev.recto.transfer.text.card;

import dev.recto.transfer.text.LineRole;
import dev.recto.transfer.text.card.Draft.Entry;
import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.piece.Part;
import dev.recto.transfer.text.word.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Settles what the columns of a table mean beyond front and back: a first row of names is no card,
/// a column with few different values holds tags, any other belongs to the back.
public final class Columns {
    private Columns() {}

    /// Puts further columns where they belong: into the back, or among the tags.
    ///
    /// @param roles what each line is; a row of names becomes a heading
    public static void settle(List<Draft> drafts, LineRole[] roles) {
        if (!drafts.isEmpty() && isHead(drafts.getFirst())) {
            String front = drafts.getFirst().frontText();
            drafts.removeIf(
                    draft -> {
                        boolean head = isHead(draft) && draft.frontText().equals(front);
                        if (head) {
                            draft.lines.forEach(line -> roles[line - 1] = LineRole.HEADING);
                        }
                        return head;
                    });
        }
        Map<String, Integer> values = new HashMap<>();
        int cards = 0;
        for (Draft draft : drafts) {
            if (!draft.further.isEmpty()) {
                cards++;
                draft.further.forEach(value -> values.merge(value, 1, Integer::sum));
            }
        }
        boolean tags = cards >= 4 && 2 * values.size() <= cards;
        for (Draft draft : drafts) {
            if (!tags) {
                draft.further.forEach(
                        value -> draft.back.add(new Entry(value, Part.BACK, Mark.NONE)));
                draft.further.clear();
            }
            draft.further.removeIf(String::isBlank);
        }
    }

    private static boolean isHead(Draft draft) {
        return isName(draft.frontText()) && isName(draft.backText());
    }

    private static boolean isName(String cell) {
        return Words.COLUMNS.contains(cell.strip().toLowerCase(Locale.ROOT));
    }
}
