package dev.recto.transfer.text.card;

import dev.recto.transfer.text.CardLayout;
import dev.recto.transfer.text.Separator;
import dev.recto.transfer.text.card.Draft.Entry;
import dev.recto.transfer.text.piece.Part;
import dev.recto.transfer.text.word.Shape;
import dev.recto.transfer.text.word.Shape.Trait;
import dev.recto.transfer.text.word.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the items of backs that have no marks, or share a line. A line that ends before the text
/// is over must be explained: by the width, by the end of a sentence, or by being an item. How many
/// items a prompt asks for tells most.
public final class ImpliedItems {
    private static final int FEWEST = 3;

    /// An item has hardly more words.
    private static final int LONGEST = 16;

    private static final int SHORT = 35;

    /// How a line begins that counts its items.
    private static final Pattern COUNTED = Pattern.compile("(\\(?)1([.)]) ");

    /// Lines up to this long were not broken by any width.
    private static final int NARROW = 30;

    private ImpliedItems() {}

    /// Makes items of the lines of backs that are some without a mark.
    public static void settle(List<Draft> drafts) {
        for (Draft draft : drafts) {
            count(draft);
            List<Entry> items = draft.items();
            if (items.isEmpty() && lists(draft)) {
                lines(draft.back).forEach(entry -> entry.part = Part.ITEM);
            } else {
                draft.joinRunning();
                divide(draft, items);
            }
        }
    }

    /// Parts a back of one line that counts its items: `1) one 2) two 3) three`.
    private static void count(Draft draft) {
        if (draft.back.size() != 1) {
            return;
        }
        Entry back = draft.back.getFirst();
        String sign = back.part == Part.ITEM ? back.mark.sign() : "";
        List<String> items = counted(sign.isEmpty() ? back.text() : sign + " " + back.text());
        if (items.size() >= FEWEST
                && items.stream().allMatch(item -> Shape.of(item).words() <= LONGEST)) {
            draft.back.clear();
            items.forEach(item -> draft.back.add(new Entry(item, Part.ITEM, back.mark)));
        }
    }

    private static List<String> counted(String text) {
        Matcher first = COUNTED.matcher(text);
        List<String> items = new ArrayList<>();
        if (!first.lookingAt()) {
            return items;
        }
        int from = first.end();
        while (from < text.length()) {
            String sign = " " + first.group(1) + (items.size() + 2) + first.group(2) + " ";
            int next = text.indexOf(sign, from);
            items.add(text.substring(from, next < 0 ? text.length() : next).strip());
            from = next < 0 ? text.length() : next + sign.length();
        }
        return items;
    }

    private static boolean lists(Draft draft) {
        List<Entry> lines = lines(draft.back);
        if (lines.size() < 2 || lines.stream().anyMatch(ImpliedItems::tells)) {
            return false;
        }
        if (Asked.asksFor(draft.frontText(), lines.size())) {
            return true;
        }
        return lines.size() >= FEWEST
                && (breaksOnPurpose(draft) || areShort(lines))
                && !isWrapped(lines);
    }

    /// What could be items: all lines but one that announces them.
    private static List<Entry> lines(List<Entry> back) {
        List<Entry> lines = back.stream().filter(e -> !e.text().isEmpty()).toList();
        boolean announced =
                !lines.isEmpty() && Shape.of(lines.getFirst().text()).has(Trait.COLON_LAST);
        return announced ? lines.subList(1, lines.size()) : lines;
    }

    /// Where marks or signs tell what belongs to a side, nothing but its own structure breaks it
    /// into lines.
    private static boolean breaksOnPurpose(Draft draft) {
        return draft.layout == CardLayout.LABELLED
                || draft.layout == CardLayout.DIVIDED
                || draft.separator == Separator.CUSTOM;
    }

    /// No width has broken lines as short as these.
    private static boolean areShort(List<Entry> lines) {
        return lines.stream().allMatch(e -> e.text().length() <= SHORT);
    }

    private static boolean tells(Entry line) {
        Shape shape = Shape.of(line.text());
        return line.part != Part.BACK
                || shape.words() > LONGEST
                || shape.has(Trait.STOP_LAST) && !line.text().endsWith(";")
                || shape.has(Trait.SEVERAL_SENTENCES)
                || shape.has(Trait.QUESTION)
                || Words.breaksOff(line.text());
    }

    /// Lines that a width has broken are about equally long, but for the last.
    private static boolean isWrapped(List<Entry> lines) {
        int longest = lines.stream().mapToInt(e -> e.text().length()).max().orElse(0);
        return longest > NARROW
                && lines.subList(0, lines.size() - 1).stream()
                        .allMatch(e -> 4 * e.text().length() >= 3 * longest);
    }

    /// Parts items at dashes where that makes as many as are asked for.
    private static void divide(Draft draft, List<Entry> items) {
        List<Entry> divided = new ArrayList<>();
        for (Entry item : items) {
            for (String part : item.text().split(" [-–] ")) {
                divided.add(new Entry(part.strip(), Part.ITEM, item.mark));
            }
        }
        boolean more = divided.size() > items.size() && items.size() > 1;
        if (more
                && Asked.asksFor(draft.frontText(), divided.size())
                && !Asked.asksFor(draft.frontText(), items.size())) {
            List<Entry> back = draft.back;
            int first = back.indexOf(items.getFirst());
            back.removeAll(items);
            back.addAll(Math.min(first, back.size()), divided);
        }
    }
}
