package dev.recto.quiz.mark.word;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// How names from other scripts sound: *Tchaikovsky* and *Tschaikowsky*, *Quran* and *Koran* are
/// one name, brought into Latin letters by different rules.
public final class Sounds {
    private static final int SHORTEST = 4;

    /// From the longest spelling to the shortest. Capitals stand for sounds of several letters.
    private static final List<Map.Entry<Pattern, String>> SPELLINGS =
            List.of(
                    rule("shch|schtsch", "S"),
                    rule("tsch|tch|cz", "C"),
                    rule("sch|sh|sz", "S"),
                    rule("zh", "Z"),
                    rule("[ck]h", "H"),
                    rule("th", "t"),
                    rule("dh", "d"),
                    rule("gh", "g"),
                    rule("ph", "f"),
                    rule("ts|tz", "z"),
                    rule("ck|c(?![eiy])", "k"),
                    rule("c", "s"),
                    rule("w", "v"),
                    rule("ee|[jy]", "i"),
                    rule("ou|oo|o", "u"),
                    rule("e", "a"),
                    rule("H", "h"),
                    rule("(?<=.)h$", ""),
                    rule("(.)\\1+", "$1"));

    private Sounds() {}

    private static Map.Entry<Pattern, String> rule(String spelling, String sound) {
        return Map.entry(Pattern.compile(spelling), sound);
    }

    /// Whether two names, in lower case without accents, sound alike.
    public static boolean alike(String a, String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST
                && (sound(a, "k").equals(sound(b, "k")) || sound(a, "g").equals(sound(b, "g")));
    }

    private static String sound(String name, String q) {
        String sound = name.replace("q", q);
        for (var rule : SPELLINGS) {
            sound = rule.getKey().matcher(sound).replaceAll(rule.getValue());
        }
        return sound;
    }
}
