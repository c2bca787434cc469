package dev.recto.quiz.mark.token;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Numbers written in English words become numbers: `two hundred and six`, `1.4 billion`, `third`.
public final class NumberWords {
    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, BigDecimal> SCALES =
            Map.of(
                    "hundred", HUNDRED,
                    "thousand", BigDecimal.valueOf(1_000),
                    "million", BigDecimal.valueOf(1_000_000),
                    "millions", BigDecimal.valueOf(1_000_000),
                    "billion", BigDecimal.valueOf(1_000_000_000),
                    "bn", BigDecimal.valueOf(1_000_000_000),
                    "billions", BigDecimal.valueOf(1_000_000_000),
                    "trillion", BigDecimal.valueOf(1_000_000_000_000L));

    static {
        number(
                SMALL,
                0,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                        + " fourteen fifteen sixteen seventeen eighteen nineteen");
        number(
                ORDINALS,
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                        + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
                        + " nineteenth twentieth");
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            SMALL.put(tens[i], 20 + 10 * i);
            ORDINALS.put(tens[i].replaceAll("y$", "ieth"), 20 + 10 * i);
        }
    }

    private NumberWords() {}

    private static void number(Map<String, Integer> map, int from, String words) {
        for (String word : words.split(" ")) {
            map.put(word, from + map.size());
        }
    }

    /// Whether a word is a number that counts.
    static boolean isCardinal(String word) {
        return SMALL.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a word is a number that orders.
    public static boolean isOrdinal(String word) {
        return ORDINALS.containsKey(word);
    }

    /// The tokens with every number in words or with a scale made one number token.
    static List<Token> join(List<Token> tokens) {
        var joined = new ArrayList<Token>();
        int i = 0;
        while (i < tokens.size()) {
            int end = new Reader(tokens, i).read(joined);
            if (end == i) {
                joined.add(tokens.get(i++));
            } else {
                i = end;
            }
        }
        return joined;
    }

    /// Reads one number from a place in the tokens.
    private static final class Reader {
        private final List<Token> tokens;
        private final int start;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal part = BigDecimal.ZERO;
        private int at;

        Reader(List<Token> tokens, int start) {
            this.tokens = tokens;
            this.start = start;
            this.at = start;
        }

        int read(List<Token> into) {
            Token first = tokens.get(start);
            boolean digits = first.is(Token.Kind.NUMBER) && first.readings().size() == 1;
            if (digits && scaleAt(start + 1) == null) {
                return start;
            }
            if (digits) {
                part = value(first);
                at++;
            }
            boolean open = true;
            while (open) {
                open = step();
            }
            if (at == start) {
                return start;
            }
            String value = Numerals.plain(total.add(part));
            into.add(Token.number(Token.Kind.NUMBER, value, raw(), Set.of(value)));
            return at;
        }

        private static BigDecimal value(Token number) {
            String reading = number.readings().iterator().next();
            return reading.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(reading) : BigDecimal.ZERO;
        }

        /// Takes one more word; false at the end of the number.
        private boolean step() {
            int past = at > start && wordAt(at).equals("and") ? 1 : 0;
            String word = wordAt(at + past);
            if (ORDINALS.containsKey(word) && fits(ORDINALS.get(word)) && !isTime(word)) {
                part = part.add(BigDecimal.valueOf(ORDINALS.get(word)));
                at += past + 1;
                return false;
            }
            if (SMALL.containsKey(word) && fits(SMALL.get(word)) && (past == 0 || hundredsRead())) {
                part = part.add(BigDecimal.valueOf(SMALL.get(word)));
                at += past + 1;
                return true;
            }
            if (isYear(word)) {
                scaleBy(HUNDRED);
                part = part.add(BigDecimal.valueOf(SMALL.get(word)));
                at++;
                return true;
            }
            BigDecimal scale = scaleAt(at);
            if (scale == null || at == start) {
                return false;
            }
            scaleBy(scale);
            at++;
            return true;
        }

        /// The sixty of `nineteen sixty-nine`.
        private boolean isYear(String word) {
            int century = part.intValue();
            return total.signum() == 0
                    && at == start + 1
                    && century > 10
                    && century <= 20
                    && SMALL.getOrDefault(word, 0) >= 10;
        }

        /// The second of `ten metres per second`.
        private boolean isTime(String word) {
            return word.equals("second")
                    && at == start
                    && at > 0
                    && (wordAt(at - 1).equals("per") || tokens.get(at - 1).is(Token.Kind.NUMBER));
        }

        private void scaleBy(BigDecimal scale) {
            if (scale.equals(HUNDRED)) {
                part = part.multiply(scale);
            } else {
                total = total.add(part.multiply(scale));
                part = BigDecimal.ZERO;
            }
        }

        private boolean hundredsRead() {
            return part.compareTo(BigDecimal.valueOf(100)) >= 0 || total.signum() > 0;
        }

        /// Whether a small number may follow: `twenty one` is one number, `one two` are two.
        private boolean fits(int small) {
            int rest = part.remainder(BigDecimal.valueOf(100)).intValue();
            return at == start
                    || rest == 0 && part.signum() > 0
                    || rest == 0 && total.signum() > 0
                    || rest >= 20 && rest % 10 == 0 && small < 10;
        }

        private BigDecimal scaleAt(int index) {
            return SCALES.get(wordAt(index));
        }

        private String wordAt(int index) {
            return index < tokens.size() && tokens.get(index).is(Token.Kind.WORD)
                    ? tokens.get(index).text()
                    : "";
        }

        private String raw() {
            var raw = new StringBuilder();
            tokens.subList(start, at)
                    .forEach(t -> raw.append(raw.isEmpty() ? "" : " ").append(t.raw()));
            return raw.toString();
        }
    }
}
