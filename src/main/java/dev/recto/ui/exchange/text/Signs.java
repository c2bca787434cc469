package dev.recto.ui.exchange.text;

/// Separators as people type them: a tab is written `\t`.
final class Signs {
    private static final String TAB = "\\t";

    private Signs() {}

    /// What is meant by what was typed.
    static String read(String typed) {
        return typed.replace(TAB, "\t");
    }

    /// How a sign is shown.
    static String written(String sign) {
        return sign.replace("\t", TAB);
    }
}
