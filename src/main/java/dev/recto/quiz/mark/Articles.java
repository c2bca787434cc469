package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Articles of many languages with the gender and number they tell.
final class Articles {
    private static final Map<String, Set<String>> GENDERS = new HashMap<>();

    static {
        add("en", "a:x an:x the:x");
        add(
                "de",
                "der:m die:f die:p das:n ein:m ein:n eine:f den:m.a dem:m.d dem:n.d des:m.g des:n.g"
                        + " einen:m.a einem:m.d einem:n.d einer:f.d");
        add("fr", "le:m la:f l:m l:f les:p un:m une:f des:p du:m");
        add("es", "el:m la:f los:mp las:fp un:m una:f unos:mp unas:fp lo:n");
        add("it", "il:m lo:m l:m l:f la:f i:mp gli:mp le:fp un:m uno:m una:f");
        add("pt", "o:m a:f os:mp as:fp um:m uma:f uns:mp umas:fp");
        add("nl", "de:c de:p het:n een:c een:n een:p");
        add("sv", "en:c ett:n et:n ei:c den:c det:n");
        add("el", "ο:m η:f το:n οι:p τα:np ένας:m μια:f μία:f ένα:n ενασ:m ένασ:m");
        add("hu", "a:x az:x egy:x");
    }

    private Articles() {}

    private static void add(String language, String articles) {
        for (String article : articles.split(" ")) {
            int colon = article.indexOf(':');
            GENDERS.computeIfAbsent(article.substring(0, colon), k -> new HashSet<>())
                    .add(language + article.substring(colon));
        }
    }

    /// Whether the token at a place is an article of what follows. Those that are English stand
    /// anywhere, others only at the beginning; a capital in the middle is a name: hepatitis A.
    static boolean at(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.is(Token.Kind.WORD)
                || i + 1 == tokens.size()
                || !GENDERS.containsKey(token.text())) {
            return false;
        }
        if (token.text().equals("the")) {
            return true;
        }
        if (token.text().equals("a") || token.text().equals("an")) {
            return (i == 0 || !token.raw().equals("A")) && !isMusic(tokens.get(i + 1));
        }
        boolean initial = token.raw().matches("\\p{IsLatin}") && token.raw().matches("\\p{Lu}");
        return i == 0 && !initial || partitive(tokens, i);
    }

    /// Whether a word is an article in some language.
    static boolean known(String word) {
        return GENDERS.containsKey(word);
    }

    /// The *de l'* of `de l'eau`.
    static boolean partitive(List<Token> tokens, int i) {
        return i == 1
                && tokens.getFirst().isWord("de")
                && Set.of("l", "la").contains(tokens.get(1).text());
    }

    private static boolean isMusic(Token next) {
        return Set.of("major", "minor", "sharp", "flat").contains(next.text());
    }

    /// Whether two articles may stand before the same noun: of one language, gender and number.
    static boolean agree(String a, String b) {
        Set<String> one = GENDERS.getOrDefault(a, Set.of());
        Set<String> other = GENDERS.getOrDefault(b, Set.of());
        return one.stream().anyMatch(other::contains)
                || a.equals(b)
                || Arrays.asList("de", "du").contains(a)
                        && Arrays.asList("de", "l", "la", "du").contains(b);
    }
}
