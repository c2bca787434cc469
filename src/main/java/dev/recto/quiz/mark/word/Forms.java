package dev.recto.quiz.mark.word;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Forms of one word: British and American spelling, singular and plural.
public final class Forms {
    private static final List<UnaryOperator<String>> AMERICAN =
            List.of(
                    rule("^(practi|licen)c", "$1s"),
                    rule(
                            "(?<=\\p{L}{2})our(?=s?$|ed$|ing$|er$|ers$|able$|ful|less|ite|ist|y$)",
                            "or"),
                    rule("(?<=[bt])re(?=s?$|d$)", "er"),
                    rule("(?<=\\p{L}{3}[^aeiou])is(?=e[drs]?$|ers$|ing$|ation|able$)", "iz"),
                    rule("(?<=l)ys(?=e[drs]?$|ing$)", "yz"),
                    rule("(?<=\\p{L})(ae|oe)(?=\\p{L}{3})|^(ae|oe)(?=[sdtmn]\\p{L}{3})", "e"),
                    rule("ll(?=ing$|ed$|ers?$|ment|ous$|ful|ist|ation$|ic$)", "l"),
                    rule("(?<=fulfi|enro|insta|disti|skilfu|wilfu)ll", "l"),
                    rule("(skill|will)(?=ful)", "skil"),
                    rule("ogue(?=s?$)", "og"),
                    rule("(?<=[fsit][ei]|ten)nce(?=s?$)", "nse"),
                    rule("mme(?=s?$)", "m"),
                    rule("sulph", "sulf"),
                    rule("alumini?um", "aluminum"),
                    rule("wards$", "ward"),
                    rule("gement", "gment"),
                    rule("(?<=[mt])ould", "old"),
                    rule("ca?esium", "cesium"),
                    rule("leuco", "leuko"));

    /// What every word has that one of the rules changes.
    private static final Pattern BRITISH =
            Pattern.compile(
                    "our|[bt]re|[cy]s|is[eia]|[ao]e|ll|ogue|nc|mme|lph|lumini|wards|gement|ould|esium|leuco"
                        + "|practic|fi[ls]");

    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final Map<String, String> IRREGULAR = new HashMap<>();

    /// The ends of learned plurals, the singular first.
    private static final List<List<String>> LEARNED =
            List.of(
                    List.of("us", "i"),
                    List.of("um", "a"),
                    List.of("on", "a"),
                    List.of("a", "ae"),
                    List.of("is", "es"),
                    List.of("ex", "ices"),
                    List.of("ix", "ices"),
                    List.of("ma", "mata"),
                    List.of("nx", "nges"),
                    List.of("eau", "eaux"),
                    List.of("fe", "ves"),
                    List.of("f", "ves"),
                    List.of("y", "ies"),
                    List.of("us", "era"),
                    List.of("us", "ora"));

    /// With an s another word.
    private static final Set<String> NOT_PLURAL =
            Set.of(
                    "news",
                    "pari",
                    "glasses",
                    "customs",
                    "goods",
                    "arms",
                    "means",
                    "physics",
                    "physic",
                    "economics",
                    "ethics",
                    "politics",
                    "works",
                    "mathematics",
                    "thanks",
                    "minutes",
                    "spirits",
                    "pains",
                    "brains",
                    "ass",
                    "does",
                    "has",
                    "his",
                    "its",
                    "us",
                    "is",
                    "as");

    static {
        for (String pair :
                ("grey-gray cheque-check tyre-tire plough-plow sceptic-skeptic sceptical-skeptical"
                     + " storey-story kerb-curb artefact-artifact ageing-aging maths-math"
                     + " jewellery-jewelry pyjamas-pajamas moustache-mustache cosy-cozy"
                     + " draught-draft whilst-while amongst-among learnt-learned dreamt-dreamed"
                     + " burnt-burned spelt-spelled tonne-ton manoeuvre-maneuver foetus-fetus"
                     + " foetal-fetal gramme-gram mum-mom per-cent aeroplane-airplane axe-ax"
                     + " doughnut-donut yoghurt-yogurt omelette-omelet enquiry-inquiry gaol-jail"
                     + " disc-disk towards-toward orientated-oriented defence-defense"
                     + " offence-offense pretence-pretense pedlar-peddler snowplough-snowplow"
                     + " carburettor-carburetor chilli-chili mollusc-mollusk judgement-judgment"
                     + " fulfil-fulfill enrol-enroll instalment-installment skilful-skillful"
                     + " behove-behoove furore-furor liquorice-licorice nought-naught"
                     + " oestrogen-estrogen haem-heme titre-titer fibre-fiber litre-liter"
                     + " metre-meter")
                        .split(" ")) {
            WHOLE.put(pair.substring(0, pair.indexOf('-')), pair.substring(pair.indexOf('-') + 1));
        }
        for (String pair :
                ("man-men woman-women child-children foot-feet tooth-teeth mouse-mice goose-geese"
                     + " person-people ox-oxen louse-lice die-dice genus-genera corpus-corpora"
                     + " opus-opera leaf-leaves")
                        .split(" ")) {
            IRREGULAR.put(
                    pair.substring(0, pair.indexOf('-')), pair.substring(pair.indexOf('-') + 1));
        }
    }

    private Forms() {}

    private static UnaryOperator<String> rule(String pattern, String to) {
        Pattern compiled = Pattern.compile(pattern);
        return word -> compiled.matcher(word).replaceAll(to);
    }

    /// The word as Americans spell it; a key for comparing, not always a word.
    public static String american(String word) {
        String whole = WHOLE.get(word);
        if (whole != null) {
            return whole;
        }
        if (word.length() < 5 || !BRITISH.matcher(word).find()) {
            return word;
        }
        String spelt = word;
        for (UnaryOperator<String> rule : AMERICAN) {
            spelt = rule.apply(spelt);
        }
        return spelt;
    }

    /// Whether one word is the plural of the other.
    public static boolean singularAndPlural(String a, String b) {
        boolean mayBe = !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
        return mayBe && (isPlural(a, b) || isPlural(b, a));
    }

    /// Whether two words are forms of one verb: *carry*, *carries*, *carrying*.
    public static boolean sameVerb(String a, String b) {
        return !Collections.disjoint(bases(a), bases(b));
    }

    /// What a form of a verb may be formed of.
    private static Set<String> bases(String form) {
        var bases = new HashSet<>(Set.of(form));
        if (form.endsWith("ies") && form.length() > 4) {
            bases.add(cut(form, 3) + "y");
        } else if (form.endsWith("s") && !form.endsWith("ss") && form.length() > 3) {
            bases.add(cut(form, 1));
            bases.add(form.endsWith("es") ? cut(form, 2) : form);
        } else if (form.endsWith("ing") && form.length() > 5) {
            String stem = cut(form, 3);
            bases.add(stem);
            bases.add(stem + "e");
            bases.add(
                    stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
                            ? cut(stem, 1)
                            : stem);
        }
        return bases;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isPlural(String plural, String singular) {
        if (singular.length() < 3 || NOT_PLURAL.contains(plural) || NOT_PLURAL.contains(singular)) {
            return false;
        }
        return plural.equals(singular + "s") && !singular.endsWith("s")
                || plural.equals(singular + "es") && singular.matches(".*(s|x|z|ch|sh|o)")
                || plural.equals(IRREGULAR.get(singular))
                || LEARNED.stream().anyMatch(ends -> isLearned(plural, singular, ends))
                || IRREGULAR.keySet().stream().anyMatch(end -> isCompound(plural, singular, end));
    }

    private static boolean isLearned(String plural, String singular, List<String> ends) {
        return singular.endsWith(ends.getFirst())
                && plural.endsWith(ends.getLast())
                && singular.length() - ends.getFirst().length() >= 2
                && plural.equals(
                        singular.substring(0, singular.length() - ends.getFirst().length())
                                + ends.getLast());
    }

    /// As in policeman, policemen.
    private static boolean isCompound(String plural, String singular, String end) {
        return singular.length() > end.length() + 2
                && singular.endsWith(end)
                && plural.equals(
                        singular.substring(0, singular.length() - end.length())
                                + IRREGULAR.get(end));
    }
}
