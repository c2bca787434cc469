package dev.recto.store.search;

import dev.recto.store.search.Parsed.Piece;
import dev.recto.store.search.Query.All;
import dev.recto.store.search.Query.Any;
import dev.recto.store.search.Query.Match;
import dev.recto.store.search.Query.Not;
import dev.recto.store.search.Query.Text;
import dev.recto.store.search.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a search. Any text can be read, also one that is half typed: what is not understood is
/// told as a [Flaw] and left out.
///
/// ```
/// mitosis "cell wall" -plant            these words, this phrase, but not that word
/// deck:Biology tag:exam is:due          in a deck, with a tag, due today
/// due<7 added<30 ease<2 lapses>=4       figures compared; days, or the ease itself
/// (kind:list or kind:cloze) source:lecture
/// ="Naïve Bayes"                        letter by letter
/// ```
public final class QueryParser {
    /// The length of a search, in characters.
    static final int LONGEST = 1000;

    private static final int DEEPEST = 40;

    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Token> tokens;
    private int at;
    private int depth;

    private QueryParser(String text) {
        tokens = new Lexer(text.substring(0, Math.min(text.length(), LONGEST)), flaws).tokens();
        if (text.length() > LONGEST) {
            flaws.add(new Flaw(LONGEST, text.length(), Flaw.Kind.TOO_LONG, "", ""));
        }
    }

    /// Reads a search.
    public static Parsed parse(String text) {
        var parser = new QueryParser(text);
        Query query = parser.whole();
        return new Parsed(query, parser.pieces, parser.flaws);
    }

    private Query whole() {
        Query query = any();
        while (at < tokens.size()) { // stopped by a bracket that nobody opened
            flaw(tokens.get(at++), Flaw.Kind.BRACKET_TOO_MANY);
            query = both(query, any());
        }
        if (query instanceof Any && !tokens.isEmpty()) {
            pieces.clear();
            pieces.add(new Piece(tokens.getFirst().from(), tokens.getLast().to(), query));
        }
        return query;
    }

    private Query any() {
        var sides = new ArrayList<Query>();
        Query side = all();
        while (is(Kind.OR)) {
            Token or = tokens.get(at++);
            Query other = all();
            if (side.equals(Query.EVERYTHING) || other.equals(Query.EVERYTHING)) {
                flaw(or, Flaw.Kind.OR_ALONE);
                side = both(side, other);
            } else {
                sides.add(side);
                side = other;
            }
        }
        sides.add(side);
        return sides.size() == 1 ? side : new Any(sides);
    }

    private Query all() {
        var parts = new ArrayList<Query>();
        while (at < tokens.size() && !is(Kind.OR) && !is(Kind.CLOSE)) {
            int from = tokens.get(at).from();
            part().ifPresent(
                            part -> {
                                parts.add(part);
                                if (depth == 0) {
                                    int to = tokens.get(at - 1).to();
                                    pieces.add(new Piece(from, to, part));
                                }
                            });
        }
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }

    /// One part; empty where nothing is to be looked for.
    private Optional<Query> part() {
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case AND -> Optional.empty();
            case MINUS, NOT -> not(token);
            case OPEN -> group(token);
            case WORD -> Optional.of(new Text(token.text(), Match.BEGINNING));
            case QUOTED -> text(token, isOpen(token) ? Match.BEGINNING : Match.PHRASE);
            case EXACT -> text(token, Match.EXACT);
            case CONDITION -> new ConditionReader(token, flaws).query();
            case OR, CLOSE -> throw new IllegalStateException("read by the caller");
        };
    }

    private Optional<Query> not(Token sign) {
        boolean alone = at == tokens.size() || is(Kind.OR) || is(Kind.CLOSE) || is(Kind.AND);
        // A hyphen that stands by itself is no minus sign.
        boolean apart = sign.kind() == Kind.MINUS && !alone && tokens.get(at).from() > sign.to();
        if (alone || apart) {
            flaw(sign, Flaw.Kind.NOT_ALONE);
            return Optional.empty();
        }
        // Of several signs only the last counts.
        return is(Kind.MINUS) || is(Kind.NOT) ? Optional.empty() : part().map(Not::new);
    }

    private Optional<Query> group(Token open) {
        if (depth == DEEPEST) {
            flaw(open, Flaw.Kind.BRACKET_TOO_MANY);
            return Optional.empty();
        }
        depth++;
        Query inside = any();
        depth--;
        if (is(Kind.CLOSE)) {
            at++;
        } else {
            flaw(open, Flaw.Kind.BRACKET_OPEN);
        }
        return inside.equals(Query.EVERYTHING) ? Optional.empty() : Optional.of(inside);
    }

    private boolean isOpen(Token token) {
        return flaws.stream()
                .anyMatch(f -> f.kind() == Flaw.Kind.QUOTE_OPEN && f.from() == token.from());
    }

    private static Optional<Query> text(Token token, Match match) {
        return token.text().isBlank()
                ? Optional.empty()
                : Optional.of(new Text(token.text(), match));
    }

    private static Query both(Query one, Query other) {
        return one.equals(Query.EVERYTHING)
                ? other
                : other.equals(Query.EVERYTHING) ? one : new All(List.of(one, other));
    }

    private boolean is(Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    private void flaw(Token token, Flaw.Kind kind) {
        flaws.add(new Flaw(token.from(), token.to(), kind, token.text(), ""));
    }
}
