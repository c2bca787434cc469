package dev.recto.quiz.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts what was typed into the pieces that are items. Lines and semicolons always part; a comma or
/// *and* parts unless an item holds it; blanks part where nothing else does and all pieces are
/// items.
final class Segments {
    private static final Pattern LINES = Pattern.compile("[\\n\\r\\t;；]+");
    private static final Pattern SOFT =
            Pattern.compile(
                    "\\s*[,，、،/]\\s*(?:and\\s+|or\\s+|&\\s+)?|\\s+(?:and|&|\\+|und|et|y|и)\\s+");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[-*•+–—]\\s+|\\(?\\d{1,2}[.):]\\s+|\\(?[a-zA-Z][.)]\\s+)");
    private static final int MOST_JOINED = 6;

    private final Items items;

    Segments(Items items) {
        this.items = items;
    }

    List<Items.Piece> of(String typed) {
        var pieces = new ArrayList<Items.Piece>();
        for (String line : LINES.split(typed)) {
            String text = BULLET.matcher(line).replaceFirst("").strip();
            if (!text.isEmpty()) {
                pieces.addAll(cut(text));
            }
        }
        return pieces;
    }

    private List<Items.Piece> cut(String line) {
        var found = new ArrayList<Items.Piece>();
        for (Items.Piece piece : best(line, SOFT)) {
            List<Items.Piece> words =
                    piece.candidates().isEmpty() ? best(piece.text(), BLANK) : List.of();
            boolean allItems =
                    words.size() > 1
                            && words.stream().noneMatch(word -> word.candidates().isEmpty());
            if (allItems) {
                found.addAll(words);
            } else {
                found.add(piece);
            }
        }
        return found;
    }

    /// A way to cut the text up to a place.
    private record Cut(int value, List<Items.Piece> pieces) {
        Cut with(Items.Piece piece) {
            var more = new ArrayList<>(pieces);
            more.add(piece);
            // Meeting an item counts most, then meeting it well; an extra is worth nothing.
            int worth = piece.candidates().isEmpty() ? -1 : 1_000 - piece.cost();
            return new Cut(value + worth, more);
        }
    }

    /// The most valuable way to join neighbouring parts.
    private List<Items.Piece> best(String text, Pattern separator) {
        var starts = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        starts.add(0);
        Matcher matcher = separator.matcher(text);
        while (matcher.find()) {
            if (matcher.start() > starts.getLast()) {
                ends.add(matcher.start());
                starts.add(matcher.end());
            }
        }
        ends.add(text.length());
        var cuts = new ArrayList<Cut>();
        cuts.add(new Cut(0, List.of()));
        for (int to = 0; to < ends.size(); to++) {
            Cut best = null;
            for (int from = to; from >= Math.max(0, to - MOST_JOINED + 1); from--) {
                String part =
                        text.substring(starts.get(from), Math.max(starts.get(from), ends.get(to)))
                                .strip();
                Items.Piece piece = items.piece(part);
                boolean single = from == to;
                Cut cut = part.isEmpty() ? cuts.get(from) : cuts.get(from).with(piece);
                if ((single || piece.isWhole()) && (best == null || cut.value > best.value)) {
                    best = cut;
                }
            }
            cuts.add(best);
        }
        return cuts.getLast().pieces;
    }
}
