package dev.recto.transfer.text.piece;

import dev.recto.transfer.text.word.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Divides a run of words into a known number of items, where bullets and their items were torn
/// apart: `• • • social class hobbies needs` has three items, so two of its words belong together.
///
/// Words that bind (*of*, *the*) never part. Of the other gaps those stay closed that hold most:
/// after an adjective or an abbreviation, or before a plural that follows a singular.
final class Runs {
    private static final List<String> ADJECTIVES =
            List.of("al", "ic", "ical", "ive", "ous", "ary", "able", "ful", "less", "ish");

    private Runs() {}

    /// The items, as many as wanted where the words suffice.
    static List<String> divide(String text, int wanted) {
        List<String> items = new ArrayList<>(List.of(text.split("\\s+")));
        if (signs(text, wanted)) {
            return Stream.of(text.split(sign(text))).map(String::strip).toList();
        }
        bindBrackets(items);
        if (items.stream().filter(Runs::isCapitalised).count() == wanted
                && isCapitalised(items.getFirst())) {
            for (int i = items.size() - 2; i >= 0; i--) {
                if (!isCapitalised(items.get(i + 1))) {
                    join(items, i);
                }
            }
            return items;
        }
        List<String> words = List.copyOf(items);
        for (int i = words.size() - 2; i >= 0; i--) {
            if (binds(words.get(i)) || binds(words.get(i + 1))) {
                join(items, i);
            }
        }
        while (items.size() > wanted) {
            int tightest = 0;
            for (int i = 1; i + 1 < items.size(); i++) {
                if (tightness(items.get(i), items.get(i + 1))
                        > tightness(items.get(tightest), items.get(tightest + 1))) {
                    tightest = i;
                }
            }
            join(items, tightest);
        }
        return items;
    }

    /// Whether signs divide a text into as many items.
    static boolean signs(String text, int wanted) {
        return wanted > 1 && text.split(sign(text)).length == wanted;
    }

    private static String sign(String text) {
        return text.contains(";") ? ";" : ",\\s";
    }

    /// Keeps what stands in brackets together, and with the word before.
    private static void bindBrackets(List<String> items) {
        for (int i = items.size() - 2; i >= 0; i--) {
            boolean open = items.get(i).lastIndexOf('(') > items.get(i).lastIndexOf(')');
            if (open || items.get(i + 1).startsWith("(")) {
                join(items, i);
            }
        }
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean binds(String word) {
        return Words.BINDING.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void join(List<String> items, int at) {
        items.set(at, items.get(at) + " " + items.remove(at + 1));
    }

    private static double tightness(String before, String after) {
        double score = 0;
        if (ADJECTIVES.stream().anyMatch(before::endsWith)) {
            score += 3;
        }
        if (before.length() > 1 && before.equals(before.toUpperCase(Locale.ROOT))) {
            score += 3;
        }
        if (plural(before)) {
            score -= 3;
        } else if (plural(after)) {
            score += 2;
        }
        if (!before.contains(" ") && !after.contains(" ")) {
            score += (before.length() - after.length()) / 5.0;
        } else {
            score -= 1;
        }
        if (before.endsWith("tion")
                || before.endsWith("ness")
                || before.endsWith(".")
                || after.endsWith(".")) {
            score -= 1;
        }
        boolean capital =
                Character.isUpperCase(after.charAt(0))
                        && Character.isLowerCase(after.charAt(after.length() - 1));
        return capital ? score - 4 : score;
    }

    private static boolean plural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
    }
}
