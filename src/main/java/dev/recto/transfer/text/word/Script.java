package dev.recto.transfer.text.word;

/// The writing systems that matter for telling sides and noise apart.
public enum Script {
    NONE,
    LATIN,
    CYRILLIC,
    GREEK,
    ARABIC,
    HEBREW,
    INDIC,
    EAST_ASIAN,
    OTHER;

    /// The script of a letter; [#NONE] for everything that is not one.
    public static Script of(int c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? LATIN : NONE;
        }
        if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
            return NONE;
        }
        if (c < 0x250 || c >= 0x1E00 && c < 0x1F00) {
            return LATIN;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> EAST_ASIAN;
            case DEVANAGARI, BENGALI, GURMUKHI, GUJARATI, TAMIL, TELUGU, KANNADA, MALAYALAM ->
                    INDIC;
            case COMMON, INHERITED -> NONE;
            default -> OTHER;
        };
    }
}
