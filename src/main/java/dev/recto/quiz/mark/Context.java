package dev.recto.quiz.mark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the question itself tells: which words may be repeated or left out, and which words belong
/// to other answers.
final class Context {
    private static final Pattern ASKS_NUMBER =
            Pattern.compile(
                    "(?i)\\b(plural|singular|pluriel|singulier|mehrzahl|einzahl|plurale|singolare)\\b");
    private static final Pattern OFFERS_CHOICE =
            Pattern.compile("(?i)\\b(or|vs|versus|oder|ou)\\b");
    private static final int STEM = 4;
    private static final int SHORTENED = 3;

    private final List<Token> prompt;
    private final boolean repeatable;
    private final boolean asksNumber;
    private final Set<String> foreign = new HashSet<>();

    Context(Expected expected) {
        prompt = Tokenizer.tokens(expected.prompt(), true);
        repeatable = !OFFERS_CHOICE.matcher(expected.prompt()).find();
        asksNumber = ASKS_NUMBER.matcher(expected.prompt()).find();
        expected.siblings().forEach(sibling -> words(Tokenizer.tokens(sibling, true)));
        words(prompt);
    }

    private void words(List<Token> tokens) {
        tokens.stream()
                .filter(t -> t.is(Token.Kind.WORD))
                .forEach(t -> foreign.add(Letters.bare(t.text())));
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
