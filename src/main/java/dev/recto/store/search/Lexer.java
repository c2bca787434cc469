package dev.recto.store.search;

import dev.recto.store.search.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a typed search apart.
final class Lexer {
    private static final Pattern KEY =
            Pattern.compile("(\\p{L}+)(<=|>=|=<|=>|<|>|=|:)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String OPENING = "\"“„";
    private static final String CLOSING = "\"”“";

    private final String text;
    private final List<Flaw> flaws;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text, List<Flaw> flaws) {
        this.text = text;
        this.flaws = flaws;
    }

    List<Token> tokens() {
        while (skipBlanks()) {
            next();
        }
        return tokens;
    }

    private void next() {
        int from = at;
        char first = text.charAt(at);
        switch (first) {
            case '(' -> sign(Kind.OPEN);
            case ')' -> sign(Kind.CLOSE);
            case '-' -> sign(Kind.MINUS);
            case '=' -> {
                at++;
                add(from, Kind.EXACT, "", "", value());
            }
            default -> {
                if (isQuote()) {
                    add(from, Kind.QUOTED, "", "", value());
                } else {
                    word(from);
                }
            }
        }
    }

    private void word(int from) {
        Matcher key = KEY.matcher(text).region(at, text.length());
        if (key.lookingAt()) {
            at = key.end();
            String sign = key.group(2).replace("=<", "<=").replace("=>", ">=");
            add(from, Kind.CONDITION, key.group(1), sign, value());
        } else {
            String word = value();
            Kind kind =
                    switch (Folding.of(word)) {
                        case "or" -> Kind.OR;
                        case "and" -> Kind.AND;
                        case "not" -> Kind.NOT;
                        default -> Kind.WORD;
                    };
            add(from, kind, "", "", word);
        }
    }

    /// A word, or what is in quotation marks.
    private String value() {
        int from = at;
        if (isQuote()) {
            at++;
            while (at < text.length() && CLOSING.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String value = text.substring(from + 1, at);
            if (at == text.length()) {
                flaws.add(new Flaw(from, at, Flaw.Kind.QUOTE_OPEN, value, ""));
            } else {
                at++;
            }
            return value;
        }
        while (at < text.length() && !isBlank() && "()".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private void sign(Kind kind) {
        at++;
        add(at - 1, kind, "", "", text.substring(at - 1, at));
    }

    private void add(int from, Kind kind, String key, String sign, String value) {
        tokens.add(new Token(from, at, kind, key, sign, value));
    }

    private boolean skipBlanks() {
        while (at < text.length() && isBlank()) {
            at++;
        }
        return at < text.length();
    }

    private boolean isBlank() {
        char letter = text.charAt(at);
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private boolean isQuote() {
        return at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0;
    }
}
