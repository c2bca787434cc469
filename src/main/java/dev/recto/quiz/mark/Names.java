package dev.recto.quiz.mark;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of persons, who are often called by less than their whole name.
final class Names {
    private static final String PARTICLE =
            "(?:van|von|de|da|di|du|del|della|der|den|ten|ter|la|le|el|al|bin|ibn|zu|dos|af|y)";
    private static final Pattern SMALL = Pattern.compile(PARTICLE);
    private static final Pattern FULL =
            Pattern.compile(
                    "((?:\\p{Lu}(?:\\p{Ll}[\\p{L}'-]*|\\.)\\s?)+)((?:"
                            + PARTICLE
                            + "\\s)*)(\\p{Lu}\\p{L}*\\p{Ll}[\\p{L}'-]*)");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?i)\\b(?:who|whom|whose|author|writer|wrote|written|poet|novelist|playwright|dramatist|painter"
                        + "|painted|artist|sculptor|sculpted|composer|composed|musician|singer|inventor|invented"
                        + "|discoverer|discovered|scientist|physicist|chemist|biologist|mathematician|astronomer"
                        + "|philosopher|psychologist|sociologist|economist|linguist|president|minister|chancellor"
                        + "|leader|dictator|general|admiral|commander|explorer|architect|engineer|director|founder"
                        + "|founded|father|mother|proposed|formulated|developed|theorist|naturalist|nurse|doctor"
                        + "|activist|reformer|revolutionary|pioneer|astronaut|cosmonaut|man|woman|person|wer|wen"
                        + "|autor|qui|auteur|quién|chi|autore|quem|кто)\\b");

    private Names() {}

    /// Whether a word is the *von* or *de* of a name.
    static boolean isParticle(String word) {
        return SMALL.matcher(word).matches();
    }

    /// Whether a question asks for a person.
    static boolean areAskedFor(String prompt) {
        return ASKED.matcher(prompt).find();
    }

    /// What a person of this name is called for short: by the surname, with its particle or
    /// without. Empty where the text is no name of a person.
    static List<String> surnames(String text) {
        Matcher full = FULL.matcher(text.strip());
        if (!full.matches() || Numerals.roman(full.group(3)) != null) {
            return List.of();
        }
        return full.group(2).isEmpty()
                ? List.of(full.group(3))
                : List.of(full.group(2) + full.group(3), full.group(3));
    }

    /// Whether somebody else in the answers has a surname, too.
    static boolean isShared(String surname, List<String> others) {
        String name = Letters.bare(Letters.lower(surname));
        return others.stream()
                .map(other -> Letters.bare(Letters.lower(other)))
                .anyMatch(other -> List.of(other.split("[\\s-]+")).contains(name));
    }
}
