package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Numerals;
import dev.recto.quiz.mark.word.Letters;
import dev.recto.quiz.mark.word.WordList;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names of persons, who are often called by less than their whole name.
final class Names {
    private static final String PARTICLE =
            "(?:van|von|de|da|di|du|del|della|der|den|ten|ter|la|le|el|al|bin|ibn|zu|dos|af|y)";
    private static final Pattern SMALL = Pattern.compile(PARTICLE);
    private static final Pattern FULL =
            Pattern.compile(
                    "((?:\\p{Lu}(?:\\p{Ll}[\\p{L}'-]*|\\.)\\s?)+)((?:"
                            + PARTICLE
                            + "\\s)*)(?<!\\p{L})(\\p{Lu}\\p{L}*\\p{Ll}[\\p{L}'-]*)");

    /// A name in a script without capitals, the surname last.
    private static final Pattern CASELESS =
            Pattern.compile(
                    "([\\p{IsGeorgian}\\p{IsArabic}\\p{IsHebrew}\\p{IsDevanagari}]{2,})"
                        + " ([\\p{IsGeorgian}\\p{IsArabic}\\p{IsHebrew}\\p{IsDevanagari}]{3,})");

    private static final Pattern ASKED =
            Pattern.compile(
                    "(?iU)\\b(?:who|whom|whose|author|writer|wrote|written|poet|novelist|playwright|dramatist|painter"
                        + "|painted|artist|sculptor|sculpted|composer|composed|musician|singer|inventor|invented"
                        + "|discoverer|discovered|scientist|physicist|chemist|biologist|mathematician|astronomer"
                        + "|philosopher|psychologist|sociologist|economist|linguist|president|minister|chancellor"
                        + "|leader|dictator|general|admiral|commander|explorer|architect|engineer|director|founder"
                        + "|founded|father|mother|proposed|formulated|developed|theorist|naturalist|nurse|doctor"
                        + "|activist|reformer|revolutionary|pioneer|astronaut|cosmonaut|man|woman|person|wer|wen"
                        + "|researcher|dramaturge|novelist|essayist|biographer|historian|geologist|botanist|zoologist"
                        + "|geneticist|surgeon|physician|anthropologist|criminologist|conductor|pianist|violinist"
                        + "|guitarist|drummer|choreographer|dancer|photographer|filmmaker|designer|champion"
                        + "|winner|player|athlete|cyclist|runner|footballer|emperor|monarch|statesman|politician|senator|prime"
                        + " minister|theologian|preacher|missionary|navigator|aviator|pilot"
                        + "|autor|autorin|qui|auteur|quién|chi|autore|quem|кто|автор|писатель|поэт|композитор"
                        + "|художник|учёный|изобретатель|основатель|президент|хто|автор|poeta|pintor|compositor"
                        + "|schriftsteller|dichter|maler|komponist|erfinder|écrivain|poète|peintre|compositeur"
                        + "|inventeur|scrittore|pittore|compositore|inventore|inventor|escritor|συγγραφέας)\\b");

    private static final Set<String> GIVEN =
            WordList.lines("given.txt").stream()
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toSet());

    private Names() {}

    /// Whether a word is the *von* or *de* of a name.
    static boolean isParticle(String word) {
        return SMALL.matcher(word).matches();
    }

    /// Whether a question asks for a person.
    static boolean areAskedFor(String prompt) {
        return ASKED.matcher(prompt).find();
    }

    /// Whether answers are the names of persons: each a name, and most begin with a known given
    /// name.
    static boolean arePersons(String answer, List<String> siblings) {
        List<String> all = new ArrayList<>(siblings);
        all.add(answer);
        long known =
                all.stream().filter(name -> GIVEN.contains(name.strip().split(" ", 2)[0])).count();
        return !siblings.isEmpty()
                && all.stream().noneMatch(name -> surnames(name).isEmpty())
                && 2 * known > all.size();
    }

    /// What a person of this name is called for short: by the surname, with its particle or
    /// without. Empty where the text is no name of a person.
    static List<String> surnames(String text) {
        Matcher caseless = CASELESS.matcher(text.strip());
        if (caseless.matches()) {
            return List.of(caseless.group(2));
        }
        Matcher full = FULL.matcher(text.strip());
        if (!full.matches() || Numerals.roman(full.group(3)) != null) {
            return List.of();
        }
        String last = full.group(2) + full.group(3);
        var surnames = new ArrayList<String>(List.of(last));
        if (!full.group(2).isEmpty()) {
            surnames.add(full.group(3));
        }
        // Two surnames: Gabriel García Márquez.
        String[] first = full.group(1).strip().split(" ");
        if (first.length == 2 && GIVEN.contains(first[0]) && !GIVEN.contains(first[1])) {
            surnames.add(first[1] + " " + last);
        }
        return surnames;
    }

    /// Whether somebody else in the answers has a surname, too.
    static boolean isShared(String surname, List<String> others) {
        String name = Letters.bare(Letters.lower(surname));
        return others.stream()
                .map(other -> Letters.bare(Letters.lower(other)))
                .anyMatch(other -> List.of(other.split("[\\s-]+")).contains(name));
    }
}
