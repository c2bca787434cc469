package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Expressions;
import dev.recto.quiz.mark.token.Numerals;
import dev.recto.quiz.mark.word.Letters;
import dev.recto.quiz.mark.word.Opposites;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how an answer is written down: `a / b` and `a; b` are alternatives, what stands in
/// parentheses may be left out, and an abbreviation given with its long form may stand for it.
public final class Alternatives {
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "(?<!\\d) / | / (?!\\d)|\\s*;\\s*|\\s*,? (?:also (?:called|known"
                            + " as)|aka|a\\.k\\.a\\.) ");

    /// Without any of these an answer is one text.
    private static final Pattern MARKS = Pattern.compile("[(\\[/;,:=-]| or | also | aka |a\\.k");

    private static final Pattern SLASHED =
            Pattern.compile("([\\p{L}\\p{M}-]{3,})/([\\p{L}\\p{M}-]{3,})");
    private static final Pattern ALIAS =
            Pattern.compile(
                    "(?:also|or|aka|a\\.k\\.a\\.|i\\.e\\.|=|formerly|now|officially|originally|previously)(?:"
                        + " called| known as| named)?,? (?=\\S)");
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern OR = Pattern.compile(" or ");
    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]");

    /// Not optional though in parentheses: numerals, signs, an argument, nothing at all.
    private static final Pattern LITERAL =
            Pattern.compile(".*[+*^=].*|[IVX]+|[\\d+-]+|[^\\p{L}\\p{N}]*|[a-z]|[A-Z][A-Za-z]?\\d*");

    /// Short forms in capitals that tell where, when or of which kind.
    private static final Set<String> PLACES =
            Set.of(
                    "US", "USA", "UK", "GB", "EU", "UN", "UAE", "USSR", "DC", "NY", "LA", "BC",
                    "AD", "BCE", "CE", "AM", "PM", "TV", "PC", "PL", "SG", "NOT", "OR", "AND");

    /// Parentheses that follow each other double the variants; beyond this many the rest is kept.
    private static final int MOST_VARIANTS = 32;

    private Alternatives() {}

    /// An answer that accepts one more text, as when the learner was right in words that were not
    /// foreseen.
    public static String adding(String answer, String typed) {
        return answer + " / " + typed.strip();
    }

    /// Every text that an answer in plain words accepts, the fullest form of each alternative
    /// first, as somebody who writes it may be told.
    public static List<String> accepted(String answer) {
        return of(answer);
    }

    /// Every text that the answer accepts, without repetition, the fullest form of each alternative
    /// first.
    static List<String> of(String answer) {
        String plain = Letters.plain(answer);
        if (!MARKS.matcher(plain).find()) {
            return List.of(plain);
        }
        var variants = new LinkedHashSet<String>();
        for (String alternative : split(plain)) {
            expand(alternative, variants);
        }
        variants.removeIf(String::isBlank);
        if (variants.isEmpty()) {
            variants.add(plain);
        }
        return List.copyOf(variants);
    }

    /// The alternatives, each with its parentheses.
    static List<String> split(String answer) {
        var alternatives = new ArrayList<String>();
        for (String part : SEPARATOR.split(answer)) {
            Matcher slashed = SLASHED.matcher(part.strip());
            String[] either = OR.split(part);
            if (slashed.matches() && !Opposites.are(slashed.group(1), slashed.group(2))) {
                alternatives.add(part);
                alternatives.add(slashed.group(1));
                alternatives.add(slashed.group(2));
            } else if (either.length == 2
                    && part.length() < 60
                    && !(Expressions.is(either[0]) && Expressions.is(either[1]))
                    && !Opposites.are(either[0], either[1])
                    && either[0].split(" ").length <= 3
                    && either[1].split(" ").length <= 3) {
                alternatives.add(part);
                alternatives.add(either[0]);
                alternatives.add(either[1]);
            } else {
                alternatives.add(part);
            }
        }
        alternatives.removeIf(String::isBlank);
        return alternatives.isEmpty() ? List.of(answer) : alternatives;
    }

    private static void expand(String text, Set<String> variants) {
        if (Expressions.is(text)) {
            variants.add(text.strip());
            return;
        }
        Matcher parenthesis = PARENTHESIS.matcher(text);
        int from = 0;
        while (parenthesis.find(from)) {
            String before = text.substring(0, parenthesis.start());
            String content =
                    parenthesis.group(1) != null ? parenthesis.group(1) : parenthesis.group(2);
            String after = text.substring(parenthesis.end());
            boolean attached =
                    !before.isEmpty()
                            && Character.isLetterOrDigit(before.charAt(before.length() - 1));
            boolean numeral = content.matches("[IVX]+|\\d+|\\d*[+-]");
            boolean power = before.endsWith("^");
            boolean inWords = numeral && Numerals.sameInWords(before, content);
            if (numeral && !inWords
                    || power
                    || attached && isLiteral(before, content)
                    || variants.size() > MOST_VARIANTS) {
                from = parenthesis.end();
                continue;
            }
            boolean ending = attached && content.matches("\\p{L}{1,4}");
            expand(before + (attached && !ending ? " " : "") + content + after, variants);
            expand(before + after, variants);
            Matcher alias = ALIAS.matcher(content);
            if (alias.lookingAt()) {
                expand(content.substring(alias.end()), variants);
            } else if (inWords
                    || after.isBlank()
                            && (Abbreviations.mayStandFor(content, before)
                                    || isOtherName(content, before))) {
                expand(content, variants);
                COMMA.splitAsStream(content).forEach(variants::add);
            }
            return;
        }
        variants.add(text.strip());
        for (String shorter : Abbreviations.besideComma(text)) {
            variants.add(shorter);
        }
    }

    /// Whether a short form in capitals is another name, as in *vasopressin (ADH)*, and not where
    /// or when something was.
    private static boolean isOtherName(String content, String before) {
        return content.matches("\\p{Lu}{2,5}")
                && !PLACES.contains(content)
                && Numerals.roman(content) == null
                && before.strip().matches("\\p{L}*\\p{Ll}{4,}");
    }

    private static boolean isLiteral(String before, String content) {
        boolean ofAWord = before.matches(".*\\p{L}{3}");
        return LITERAL.matcher(content).matches() && !(ofAWord && content.matches("[a-mo-su-w]"));
    }
}
