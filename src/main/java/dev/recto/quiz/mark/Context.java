package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Token;
import dev.recto.quiz.mark.token.Tokenizer;
import dev.recto.quiz.mark.token.UnitNames;
import dev.recto.quiz.mark.word.Forms;
import dev.recto.quiz.mark.word.Languages;
import dev.recto.quiz.mark.word.Letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the question itself tells: which words may be repeated or left out, and which words belong
/// to other answers.
final class Context {
    private static final Pattern ASKS_NUMBER =
            Pattern.compile(
                    "(?i)\\b(plural|singular|pluriel|singulier|mehrzahl|einzahl|plurale|singolare)\\b");
    private static final Pattern ASKS_FORM =
            Pattern.compile(
                    "(?i)\\b(tense|past|participle|gerund|infinitive|imperative|person|verb|noun|form"
                        + "|conjugat\\w+|grammar|sentence|correct|fill)\\b");
    private static final Pattern ASKS_SCRIPT =
            Pattern.compile("(?i)traditional|simplified|polite|particle|繁|简|簡|ktiv|vowel");
    private static final Pattern OFFERS_CHOICE =
            Pattern.compile("(?i)\\b(or|vs|versus|oder|ou)\\b");
    private static final int STEM = 4;
    private static final int SHORTENED = 3;

    private final String promptText;
    private final List<Token> prompt;
    private final boolean repeatable;
    private final boolean asksNumber;
    private final boolean asksPerson;
    private final boolean translated;
    private final List<String> siblings;
    private final List<List<Token>> siblingTokens = new ArrayList<>();
    private final List<Set<String>> siblingTexts = new ArrayList<>();
    private final List<String> siblingStarts = new ArrayList<>();
    private final List<String> siblingEnds = new ArrayList<>();
    private final Set<String> foreign = new HashSet<>();

    Context(Expected expected) {
        siblings = expected.siblings();
        promptText = expected.prompt();
        asksPerson =
                Names.areAskedFor(expected.prompt())
                        || Names.arePersons(expected.answer(), siblings);
        translated = Languages.areTwo(expected.prompt(), expected.answer());
        prompt = Tokenizer.tokens(expected.prompt(), true);
        repeatable = !OFFERS_CHOICE.matcher(expected.prompt()).find();
        asksNumber = ASKS_NUMBER.matcher(expected.prompt()).find();
        for (String sibling : siblings) {
            List<Token> tokens = Tokenizer.tokens(sibling, true);
            siblingTexts.add(tokens.stream().map(Token::text).collect(Collectors.toSet()));
            foreign.addAll(words(tokens));
            siblingTokens.add(tokens);
            if (!tokens.isEmpty()) {
                siblingEnds.add(tokens.getLast().spelt());
                siblingStarts.add(tokens.getFirst().spelt());
            }
        }
        foreign.addAll(words(prompt));
    }

    private static Set<String> words(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> t.is(Token.Kind.WORD))
                .map(t -> Letters.bare(t.text()))
                .collect(Collectors.toSet());
    }

    /// Whether all that was typed stands in another answer, too.
    boolean siblingHas(List<Token> typed) {
        List<String> all = typed.stream().map(Token::text).toList();
        List<String> heavy =
                typed.stream()
                        .filter(token -> token.isRoman() || !SpareWords.isLight(token.text()))
                        .map(Token::text)
                        .toList();
        return siblingTexts.stream()
                .anyMatch(sibling -> sibling.containsAll(heavy.isEmpty() ? all : heavy));
    }

    /// Whether the question says all of a text.
    boolean isSaid(String text) {
        List<Token> tokens = Tokenizer.tokens(text, false);
        return !tokens.isEmpty() && tokens.stream().allMatch(this::says);
    }

    /// Whether a term may be given by its initials here: not where the question names them.
    boolean mayBeShortenedTo(String initials) {
        return !foreign.contains(Letters.bare(Letters.lower(initials.replace(".", ""))));
    }

    /// The shorter names that tell a person of this name as well; none where no person is asked for
    /// or another answer has the name, too.
    List<String> shorterNames(String text) {
        return asksPerson
                ? Names.surnames(text).stream()
                        .filter(name -> !Names.isShared(name, siblings))
                        .toList()
                : List.of();
    }

    /// Whether a person was given more names than the answer has, before all of those.
    boolean isLongerName(String text, String typed) {
        return asksPerson
                && !Names.surnames(typed).isEmpty()
                && Letters.bare(Letters.lower(typed.strip()))
                        .endsWith(" " + Letters.bare(Letters.lower(text.strip())));
    }

    /// Whether singular and plural are two answers here.
    boolean asksNumber() {
        return asksNumber;
    }

    /// Whether a word stands in the question or in another answer: typed for a like word of this
    /// answer, it is no slip.
    boolean belongsElsewhere(String bare) {
        return foreign.contains(bare);
    }

    /// Whether a token of the answer may be left out because the question says it.
    boolean says(Token token) {
        return prompt.stream().anyMatch(said -> same(said, token));
    }

    /// Whether all other answers end in this word, too: it tells what all of them are.
    boolean allEndIn(Token last) {
        return last.is(Token.Kind.WORD)
                && !last.text().matches(".*(?:ide|ate|ite|acid)")
                && are(siblingEnds, last);
    }

    /// Whether all other answers are two words led by a preposition, too, the second another than
    /// this.
    boolean allAreLed(Token second) {
        return !siblingTokens.isEmpty()
                && siblingTokens.stream()
                        .allMatch(
                                sibling ->
                                        sibling.size() == 2
                                                && SpareWords.isPreposition(
                                                        sibling.getFirst().text())
                                                && !sibling.getLast()
                                                        .spelt()
                                                        .equals(second.spelt()));
    }

    /// Whether all other answers begin with this word, too.
    boolean allBeginWith(Token first) {
        return first.is(Token.Kind.WORD) && are(siblingStarts, first);
    }

    /// Whether a number may be given in figures or in words of any language: the question names
    /// none.
    boolean asksAmount() {
        return prompt.stream().noneMatch(token -> token.is(Token.Kind.NUMBER));
    }

    /// Whether the answer is in another language than the question.
    boolean isTranslated() {
        return translated;
    }

    /// Whether the forms of words matter here: in a translation, or where the question is of
    /// grammar.
    boolean asksForm() {
        return translated || asksNumber || ASKS_FORM.matcher(promptText).find();
    }

    /// Whether one of two ways of writing, or the polite one, is asked for.
    boolean asksScript() {
        return ASKS_SCRIPT.matcher(promptText).find();
    }

    private static boolean are(List<String> words, Token token) {
        return !words.isEmpty() && words.stream().allMatch(word -> word.equals(token.spelt()));
    }

    /// Whether a typed token only repeats the question, perhaps cut short.
    boolean isRepeated(Token token) {
        return repeatable
                && prompt.stream()
                        .anyMatch(
                                said ->
                                        same(said, token)
                                                || token.is(Token.Kind.WORD)
                                                        && token.text().length() >= SHORTENED
                                                        && said.text().startsWith(token.text()));
    }

    private static boolean same(Token said, Token token) {
        String a = said.text();
        String b = token.text();
        return switch (token.kind()) {
            case UNIT -> said.is(Token.Kind.UNIT) ? a.equals(b) : UnitNames.named(b, said.raw());
            case WORD ->
                    a.equals(b)
                            || said.spelt().equals(token.spelt())
                            || Forms.singularAndPlural(said.spelt(), token.spelt())
                            || Math.min(a.length(), b.length()) >= STEM
                                    && (a.startsWith(b) || b.startsWith(a));
            case NUMBER, DATE, SIGN -> said.kind() == token.kind() && a.equals(b);
        };
    }

    /// The question as one folded text.
    boolean isPrompt(List<Token> typed) {
        return !prompt.isEmpty() && texts(prompt).equals(texts(typed));
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::raw).map(Letters::lower).toList();
    }
}
