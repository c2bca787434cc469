package dev.recto.transfer.text.piece;

import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.line.Marks;
import dev.recto.transfer.text.word.Words;

import java.util.ArrayList;
import java.util.List;

/// Parts the items that share a line: each bullet begins one, and so does a dash that comes again
/// and again, or that parts two halves which begin alike.
final class InlineItems {
    private final Marks marks;

    InlineItems(Marks marks) {
        this.marks = marks;
    }

    /// A part of a line.
    ///
    /// @param mark its mark
    /// @param marks how many marks stand before it; 0 for what stands before the first
    /// @param text what follows, possibly nothing
    record Segment(Mark mark, int marks, String text) {}

    /// The segments of a line. A line without bullets is one segment without a mark, whatever it
    /// begins with.
    List<Segment> in(String text) {
        List<Segment> segments = new ArrayList<>(1);
        int from = 0;
        int count = 0;
        Mark mark = Mark.NONE;
        for (int i = 0; i < text.length(); i++) {
            if (isBullet(text, i)
                    || count > 0 && from == i && isDashOfRun(text, i)
                    || i == 0 && isDashOfRun(text, i)) {
                String before = text.substring(from, i).strip();
                if (!before.isEmpty()) {
                    dashes(segments, mark, count, before);
                    count = 0;
                }
                count++;
                mark = new Mark(Mark.Kind.BULLET, text.substring(i, i + 1), 0);
                from = i + 1;
                while (from < text.length() && text.charAt(from) == ' ') {
                    from++;
                }
                i = from - 1;
            }
        }
        dashes(segments, mark, count, text.substring(from).strip());
        return segments;
    }

    private boolean isBullet(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return c != ' ' && marks.isGlyph(text, at);
        }
        if (Marks.isBullet(c)) {
            return at == 0 || text.charAt(at - 1) == ' ';
        }
        return marks.isGlyph(text, at);
    }

    /// A dash in a run of the same dashes, which stand for items that come after them.
    private static boolean isDashOfRun(String text, int at) {
        char c = text.charAt(at);
        if (Marks.DASHES.indexOf(c) < 0) {
            return false;
        }
        boolean before = at >= 2 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == c;
        boolean after =
                at + 2 < text.length() && text.charAt(at + 1) == ' ' && text.charAt(at + 2) == c;
        return (before || after) && (at + 1 >= text.length() || text.charAt(at + 1) == ' ');
    }

    /// Adds a segment, parted at its dashes where they stand for items of their own.
    private void dashes(List<Segment> segments, Mark mark, int count, String text) {
        Marks.Found own = count == 0 ? marks.at(text) : null;
        boolean dashed = own != null && own.mark().is(Mark.Kind.BULLET) && !text.isEmpty();
        if (count == 0 && !dashed) {
            if (!text.isEmpty() || segments.isEmpty()) {
                segments.add(new Segment(mark, count, text));
            }
            return;
        }
        String body = dashed ? text.substring(own.end()) : text;
        Mark bullet = dashed ? own.mark() : mark;
        List<String> parts = parts(body, bullet);
        if (dashed && parts.size() == 1) {
            segments.add(new Segment(Mark.NONE, 0, text));
            return;
        }
        segments.add(new Segment(bullet, Math.max(1, count), parts.getFirst()));
        for (String part : parts.subList(1, parts.size())) {
            segments.add(new Segment(bullet, 1, part));
        }
    }

    private static List<String> parts(String body, Mark mark) {
        for (String dash : List.of(" - ", " – ", " • ")) {
            if (!body.contains(dash)) {
                continue;
            }
            String[] parts = body.split(dash);
            if (parts.length < 2) {
                continue;
            }
            boolean sameSign = dash.strip().equals(mark.sign());
            boolean many = parts.length > 2 && (sameSign || allUpper(parts));
            boolean alike =
                    parts.length == 2
                            && sameSign
                            && (Words.first(parts[0]).equals(Words.first(parts[1]))
                                    || parts[0].endsWith(";"));
            if (many || alike) {
                List<String> items = new ArrayList<>();
                for (String part : parts) {
                    if (!part.isBlank()) {
                        items.add(part.strip());
                    }
                }
                return items;
            }
        }
        return List.of(body);
    }

    private static boolean allUpper(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].isBlank() || !Character.isUpperCase(parts[i].strip().charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
