package dev.recto.transfer.text.card;

import dev.recto.model.BasicNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.transfer.text.card.Draft.Entry;
import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.piece.Part;
import dev.recto.transfer.text.word.Words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes the note of a card: a list note where the back has several items in a row, a basic note
/// otherwise. Items with headings among them stay one text, in which the headings keep their place.
final class Notes {
    /// What Markdown would take for a tag of HTML and swallow.
    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");

    private Notes() {}

    /// The note that a card becomes.
    static Note of(Draft draft) {
        String front = safe(draft.frontText());
        List<Entry> answer = draft.answer();
        List<Entry> items = draft.items();
        if (items.size() < 2) {
            return new BasicNote(front, safe(draft.backText()));
        }
        int first = answer.indexOf(items.getFirst());
        boolean inARow =
                answer.subList(first, answer.size()).stream().allMatch(e -> e.part == Part.ITEM);
        if (!inARow) {
            return new BasicNote(front, safe(grouped(answer)));
        }
        List<String> texts = items.stream().map(e -> safe(e.text())).toList();
        String lead =
                answer.subList(0, first).stream()
                        .map(e -> safe(e.text()))
                        .collect(Collectors.joining("\n"));
        return new ListNote(
                front,
                lead,
                texts,
                ordered(draft, items),
                Asked.of(draft.frontText(), texts.size()),
                "");
    }

    /// Numbered items have an order where the prompt speaks of one, letters never.
    private static boolean ordered(Draft draft, List<Entry> items) {
        boolean numbered = items.stream().allMatch(e -> e.mark.is(Mark.Kind.NUMBER));
        if (!numbered) {
            return false;
        }
        for (String word : Words.of(draft.frontText())) {
            if (Words.ORDERED.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String grouped(List<Entry> answer) {
        StringBuilder text = new StringBuilder();
        boolean item = false;
        for (Entry entry : answer) {
            boolean now = entry.part == Part.ITEM;
            if (!text.isEmpty()) {
                text.append(item && !now ? "\n\n" : "\n");
            }
            text.append(now ? "- " : "").append(entry.text());
            item = now;
        }
        return text.toString();
    }

    private static String safe(String text) {
        return text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("\\\\<");
    }
}
