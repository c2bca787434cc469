package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Formulas;
import dev.recto.quiz.mark.token.NumberWords;
import dev.recto.quiz.mark.token.Numerals;
import dev.recto.quiz.mark.word.Letters;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Short forms: those given with their long form in an answer, and the few that everybody writes.
final class Abbreviations {
    /// Long forms with the short ones that everybody writes for them.
    private static final Map<String, Set<String>> USUAL =
            Stream.of(
                            ("ad=ce administration=admin ampere=amp april=apr article=art"
                                 + " assistant=asst association=assoc august=aug avenue=ave"
                                 + " average=avg bc=bce bicycle=bike boulevard=blvd brothers=bros"
                                 + " captain=capt century=c,cent"
                                 + " circa=ca,approx,approximately,c,around,about,roughly"
                                 + " corporation=corp december=dec department=dept development=dev"
                                 + " doctor=dr especially=esp etcetera=etc examination=exam"
                                 + " excluding=excl february=feb figure=fig fort=ft frequency=freq"
                                 + " friday=fri government=gov,govt hippopotamus=hippo"
                                 + " including=incl incorporated=inc influenza=flu information=info"
                                 + " international=intl january=jan july=jul june=jun junior=jr"
                                 + " laboratory=lab limited=ltd management=mgmt manager=mgr"
                                 + " mathematics=maths,math major=maj maximum=max minimum=min"
                                 + " minor=min mister=mr mount=mt mountain=mtn mountains=mts"
                                 + " national=nat,natl november=nov number=nr october=oct"
                                 + " organization=org photograph=photo president=pres"
                                 + " professor=prof refrigerator=fridge reverend=rev"
                                 + " rhinoceros=rhino road=rd saint=st,ste,sta senior=sr"
                                 + " september=sept,sep sergeant=sgt somebody=sb,someone"
                                 + " something=sth technology=tech telephone=phone temperature=temp"
                                 + " thursday=thu,thurs tuesday=tue,tues university=univ,uni"
                                 + " versus=vs,v volume=vol")
                                    .split(" "))
                    .map(entry -> entry.split("[=,]"))
                    .flatMap(forms -> Stream.of(forms).map(form -> Map.entry(form, forms[0])))
                    .collect(
                            Collectors.groupingBy(
                                    Map.Entry::getKey,
                                    Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));

    private static final Pattern TWO_PARTS = Pattern.compile("(.{2,}?)(?:, | = | [-:] )(.{2,})");

    private static final Pattern CODE = Pattern.compile("\\p{Lu}\\d{1,2}");
    private static final Pattern WORDS = Pattern.compile("[\\s-]+");
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "to", "de", "la", "des", "du");

    /// Words that begin or end a remark on the answer rather than another name of it.
    private static final Set<String> REMARKS =
            Set.of(
                    ("of in on at for from to with without by as per via than not when where which"
                         + " who that if only e.g e.g. i.e. eg ie such especially usually often"
                         + " sometimes mainly mostly optional formal informal polite slang noun"
                         + " verb adjective adverb masculine feminine neuter masc fem plural"
                         + " singular pl sg past present future country city state capital planet"
                         + " element metal river lake island mountain region province person people"
                         + " animal plant bird fish fruit vegetable language god goddess king queen"
                         + " british american german french spanish italian latin greek english us"
                         + " uk something somebody someone sth sb unit units symbol word term name"
                         + " film book song novel poem play computer company brand band drug"
                         + " disease")
                            .split(" "));

    private Abbreviations() {}

    /// Whether two words are the same by a usual short form.
    static boolean same(String a, String b) {
        return !Collections.disjoint(
                USUAL.getOrDefault(a, Set.of(a)), USUAL.getOrDefault(b, Set.of(b)));
    }

    /// Whether what stands in parentheses behind a text may stand for it: an abbreviation of it,
    /// its formula, its long form, or the same in another script or tongue.
    static boolean mayStandFor(String content, String text) {
        String inner = content.strip();
        String outer = text.strip();
        if (inner.isEmpty() || outer.isEmpty()) {
            return false;
        }
        return Pattern.compile(", ").splitAsStream(inner).anyMatch(one -> isSymbol(one, outer))
                || isCode(inner, outer)
                || shortens(inner, outer)
                || shortens(outer, inner)
                || Formulas.isCompound(inner)
                || Letters.script(inner) != Letters.script(outer)
                || names(inner, outer);
    }

    /// Whether a capital with a number, as in *Q1*, is the initial of a word of the text.
    private static boolean isCode(String code, String text) {
        return CODE.matcher(code).matches()
                && WORDS.splitAsStream(text)
                        .anyMatch(word -> word.regionMatches(true, 0, code, 0, 1));
    }

    /// Whether a sign of one to three letters begins as the text does and takes its letters from
    /// it, as *kg*, *mf* and *O−* do.
    private static boolean isSymbol(String sign, String text) {
        String letters = sign.replaceAll("[^\\p{L}]", "").replaceAll("(.)\\1", "$1");
        return letters.matches("\\p{L}{1,3}")
                && sign.length() <= letters.length() + 2
                && isDrawnFrom(letters.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    }

    private static boolean isDrawnFrom(String letters, String text) {
        int at = -1;
        for (char c : letters.toCharArray()) {
            at = text.indexOf(c, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return text.charAt(0) == letters.charAt(0);
    }

    /// Whether a parenthesis is another name, not a remark: as many words, give or take one, none
    /// of which tells of grammar or kind.
    private static boolean names(String inner, String outer) {
        List<String> words = List.of(WORDS.split(Letters.lower(inner)));
        int difference = Math.abs(words.size() - WORDS.split(outer).length);
        boolean inFull = inner.contains(outer) && outer.length() > 3;
        return (difference <= 2 || inFull || isProper(inner) && isProper(outer))
                && !REMARKS.contains(words.getFirst())
                && !REMARKS.contains(words.getLast())
                && (words.size() > 1 || words.getFirst().length() > 3)
                && !NumberWords.isOrdinal(words.getFirst());
    }

    /// Whether a short form in capitals is the initials of a term of at least two words, with its
    /// numeral where it has one: WWII or WW2.
    static boolean areInitials(String typed, String term) {
        String letters = typed.replaceFirst("^[Tt]he ", "").replaceAll("[.\\s]", "");
        List<String> words =
                WORDS.splitAsStream(term)
                        .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                        .toList();
        boolean proper = isProper(term);
        return letters.matches("\\p{Lu}{2,7}\\d?")
                && letters.length() >= (proper ? 2 : 3)
                && (isMadeOf(letters, words)
                        || isMadeOf(
                                letters,
                                words.stream().filter(word -> !SMALL.contains(word)).toList()));
    }

    private static boolean isMadeOf(String letters, List<String> words) {
        Integer number = words.size() < 2 ? null : Numerals.roman(words.getLast());
        String initials =
                words.subList(0, words.size() - (number == null ? 0 : 1)).stream()
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining());
        return number == null
                ? words.size() > 1 && letters.equals(initials)
                : letters.equals(initials + words.getLast()) || letters.equals(initials + number);
    }

    private static boolean isProper(String text) {
        return WORDS.splitAsStream(text)
                .allMatch(word -> word.isEmpty() || isCapital(word) || SMALL.contains(word));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /// The short and the long form of `ECG, electrocardiogram`.
    static List<String> besideComma(String text) {
        Matcher parts = TWO_PARTS.matcher(text);
        return parts.matches()
                        && (shortens(parts.group(1), parts.group(2))
                                || shortens(parts.group(2), parts.group(1)))
                ? List.of(parts.group(1), parts.group(2))
                : List.of();
    }

    /// Whether a text in capitals is made of letters of the other in order, from its first on.
    private static boolean shortens(String abbreviation, String text) {
        String letters = abbreviation.replaceAll("[.\\s]", "");
        if (!letters.matches("\\p{Lu}[\\p{L}\\d]{0,7}")
                || letters.chars().filter(Character::isUpperCase).count()
                        < Math.min(2, letters.length())
                || text.length() < letters.length() + 2) {
            return false;
        }
        return isDrawnFrom(letters.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    }
}
