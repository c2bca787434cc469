package dev.recto.transfer.text.word;

/// What a piece of text looks like, whatever it says.
///
/// @param words how long it is; two signs of a script without blanks count as one word
/// @param traits a bit for each [Trait] that it has
/// @param script the script of most of its letters
public record Shape(int words, int traits, Script script) {
    /// What is to be filled in asks, too.
    private static final String GAP = "___";

    /// What can be seen in a text. [dev.recto.transfer.text.weigh.Habits] learns for each how often
    /// fronts and backs have it.
    public enum Trait {
        QUESTION(0.30, 0.01),
        ASKS(0.20, 0.02),
        COLON_LAST(0.10, 0.02),
        STOP_LAST(0.05, 0.35),
        LOWER_FIRST(0.40, 0.45),
        CAPITALS(0.05, 0.02),
        COMMA(0.07, 0.40),
        BRACKET(0.08, 0.20),
        DIGIT_FIRST(0.02, 0.08),
        SEVERAL_SENTENCES(0.02, 0.15);

        /// How often fronts and backs have it, in texts at large.
        public final double inFronts;

        /// How often backs have it, in texts at large.
        public final double inBacks;

        Trait(double inFronts, double inBacks) {
            this.inFronts = inFronts;
            this.inBacks = inBacks;
        }

        int bit() {
            return 1 << ordinal();
        }
    }

    /// The shape of a text.
    public static Shape of(String text) {
        int words = 0;
        int dense = 0;
        int upper = 0;
        int lower = 0;
        int traits = 0;
        int[] scripts = new int[Script.values().length];
        boolean inWord = false;
        char before = ' ';
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Script script = Script.of(c);
            if (script != Script.NONE) {
                scripts[script.ordinal()]++;
                if (Character.isUpperCase(c)) {
                    upper++;
                } else if (Character.isLowerCase(c)) {
                    lower++;
                }
            }
            if (script == Script.EAST_ASIAN) {
                dense++;
                inWord = false;
            } else if (c == ' ' || c == '\t' || c == '\n') {
                inWord = false;
            } else if (!inWord && (script != Script.NONE || Character.isDigit(c))) {
                words++;
                inWord = true;
            }
            if (first < 0 && Character.isLetterOrDigit(c)) {
                first = c;
            }
            switch (c) {
                case ',', '，', '、', '،' -> traits |= Trait.COMMA.bit();
                case '(', '（' -> traits |= Trait.BRACKET.bit();
                case ' ' -> {
                    if ((before == '.' || before == '!') && i > 3 && i + 1 < text.length()) {
                        traits |= severalAt(text, i);
                    }
                }
                case '。' -> {
                    if (i + 1 < text.length()) {
                        traits |= Trait.SEVERAL_SENTENCES.bit();
                    }
                }
                default -> {}
            }
            before = c;
        }
        traits |= lastSign(text);
        if (first >= 0 && Character.isLowerCase(first)) {
            traits |= Trait.LOWER_FIRST.bit();
        }
        if (first >= 0 && Character.isDigit(first)) {
            traits |= Trait.DIGIT_FIRST.bit();
        }
        if (upper > 3 && upper > 4 * lower) {
            traits |= Trait.CAPITALS.bit();
        }
        if (Words.ASKS.contains(Words.first(text)) || text.contains(GAP)) {
            traits |= Trait.ASKS.bit();
        }
        int most = 0;
        for (int s = 1; s < scripts.length; s++) {
            if (scripts[s] > scripts[most]) {
                most = s;
            }
        }
        return new Shape(words + (dense + 1) / 2, traits, Script.values()[most]);
    }

    /// Whether it has a trait.
    public boolean has(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    /// A sentence has ended at a blank where the word before is no abbreviation's single letter and
    /// the next begins with a capital.
    private static int severalAt(String text, int blank) {
        return Character.isLetterOrDigit(text.charAt(blank - 3))
                        && Character.isUpperCase(text.charAt(blank + 1))
                ? Trait.SEVERAL_SENTENCES.bit()
                : 0;
    }

    /// Whether a text ends in a full stop.
    public static boolean stops(CharSequence text) {
        return lastSign(text) == Trait.STOP_LAST.bit();
    }

    private static int lastSign(CharSequence text) {
        int end = text.length() - 1;
        while (end > 0 && "\"”’')）»」』* ".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        if (end < 0) {
            return 0;
        }
        return switch (text.charAt(end)) {
            case '?', '？', '؟' -> Trait.QUESTION.bit();
            case ':', '：' -> Trait.COLON_LAST.bit();
            case '.', '。', '।', ';' -> Trait.STOP_LAST.bit();
            default -> 0;
        };
    }

    /// Whether it is long enough to define another.
    public boolean defines() {
        return words > 3;
    }
}
