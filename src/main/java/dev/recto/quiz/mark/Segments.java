package dev.recto.quiz.mark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Cuts what was typed into the pieces that are items. Lines and semicolons always part; a comma or
/// *and* parts unless an item holds it; blanks part where nothing else does and all pieces are
/// items.
final class Segments {
    private static final Pattern LINES = Pattern.compile("[\\n\\r\\t;；]+");
    private static final Pattern SOFT =
            Pattern.compile(
                    "\\s*(?:[,，、،/|·・•>→]|->|[-–—](?=\\s))\\s*(?:(?:and|or|then|also|&)\\s+)*|\\s+(?:and(?:"
                        + " then)?|or|then|plus|also|as well as|followed by|&|\\+|und|oder|et|ou"
                        + "|y|e|i|og|och|en|и|та|і|και|ve|và|dan|ja|és|ir|și|oraz|agus|eta|kaj|और|و)\\s+|\\s+[وו](?=\\p{L}{2})"
                        + "|(?<=\\p{IsHangul})(?:과|와|하고|랑)\\s+|\\s*(?:[和与及と]|และ)\\s*");
    private static final Pattern COUNTED = Pattern.compile("(?m)^\\s*\\d{1,2}\\s+(?=\\p{L})");
    private static final Pattern NUMBERING =
            Pattern.compile("(?<=\\s|^)\\(?(?:\\d{1,2}|[a-z])[.)](?=\\s|\\p{L})\\s*");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern BULLET =
            Pattern.compile(
                    "^\\s*(?:[-*•+–—]\\s+|\\(?\\d{1,2}[.):]\\s+|\\d{1,2}[-–、．]\\s*|[①-⑳]\\s*|\\(?[a-zA-Z][.)]\\s+)");
    private static final int MOST_JOINED = 6;

    private final Items items;

    Segments(Items items) {
        this.items = items;
    }

    List<Items.Piece> of(String typed) {
        var pieces = new ArrayList<Items.Piece>();
        boolean counted = COUNTED.matcher(typed).results().count() > 1;
        for (String line : LINES.split(counted ? COUNTED.matcher(typed).replaceAll("") : typed)) {
            for (String entry : entries(line)) {
                String text = BULLET.matcher(entry).replaceFirst("").strip();
                if (!text.isEmpty()) {
                    pieces.addAll(cut(text));
                }
            }
        }
        return pieces;
    }

    /// What stands numbered in one line.
    private static List<String> entries(String line) {
        return NUMBERING.matcher(line).results().count() < 2
                ? List.of(line)
                : NUMBERING.splitAsStream(line).toList();
    }

    private List<Items.Piece> cut(String line) {
        var found = new ArrayList<Items.Piece>();
        for (Items.Piece piece : sharing(best(line, SOFT))) {
            List<Items.Piece> words =
                    piece.candidates().isEmpty() ? best(piece.text(), BLANK) : List.of();
            long met = words.stream().filter(word -> !word.candidates().isEmpty()).count();
            if (met > 1 && 2 * met > words.size()) {
                found.addAll(words);
            } else {
                found.add(piece);
            }
        }
        return found;
    }

    /// The pieces, each with the word that it shares with its neighbour: *diastolic and systolic
    /// pressure*, *loss of jobs and reputation*.
    private List<Items.Piece> sharing(List<Items.Piece> pieces) {
        var whole = new ArrayList<>(pieces);
        for (int i = 0; i < whole.size(); i++) {
            String text = whole.get(i).text();
            if (whole.get(i).candidates().isEmpty()) {
                if (i + 1 < whole.size()) {
                    Items.Piece next = whole.get(i + 1);
                    String end = next.text().substring(next.text().lastIndexOf(' ') + 1);
                    replace(whole, i, text + " " + end, next);
                }
                if (i > 0) {
                    Items.Piece before = pieces.get(i - 1);
                    for (String start : beginnings(before.text())) {
                        replace(whole, i, start + " " + text, before);
                    }
                }
            }
        }
        return whole;
    }

    private void replace(List<Items.Piece> pieces, int at, String text, Items.Piece neighbour) {
        Items.Piece piece = items.piece(text);
        if (pieces.get(at).candidates().isEmpty()
                && piece.isWhole()
                && Collections.disjoint(piece.candidates(), neighbour.candidates())) {
            pieces.set(at, piece);
        }
    }

    private static List<String> beginnings(String text) {
        List<String> words = List.of(BLANK.split(text));
        return IntStream.range(1, Math.min(words.size(), MOST_JOINED))
                .mapToObj(end -> String.join(" ", words.subList(0, end)))
                .toList();
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
