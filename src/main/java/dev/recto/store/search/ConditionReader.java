package dev.recto.store.search;

import dev.recto.store.search.Query.Comparison;
import dev.recto.store.search.Query.Figure;
import dev.recto.store.search.Query.Match;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a key with its value.
final class ConditionReader {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}([.,]\\d{1,2})?");
    private static final int HUNDREDTHS = 100;
    private static final int SLIPS = 2;

    private final Token token;
    private final List<Flaw> flaws;

    ConditionReader(Token token, List<Flaw> flaws) {
        this.token = token;
        this.flaws = flaws;
    }

    /// What is looked for; empty where that is not understood.
    Optional<Query> query() {
        return Key.of(token.key()).map(this::query).orElseGet(() -> Optional.of(text()));
    }

    private Optional<Query> query(Key key) {
        if (token.text().isBlank()) {
            return flaw(Flaw.Kind.VALUE_MISSING, key);
        }
        if (key.figure().isPresent()) {
            return number(key, key.figure().get());
        }
        if (!token.sign().equals(":") && !token.sign().equals("=")) {
            return flaw(Flaw.Kind.NOT_COMPARABLE, key);
        }
        Optional<Query> query = key.query(token.text());
        return query.isPresent() ? query : flaw(Flaw.Kind.UNKNOWN_VALUE, key);
    }

    private Optional<Query> number(Key key, Figure figure) {
        String sign = token.sign().equals(":") ? "=" : token.sign();
        if (!NUMBER.matcher(token.text()).matches()) {
            return flaw(Flaw.Kind.NOT_A_NUMBER, key);
        }
        var number = new BigDecimal(token.text().replace(',', '.'));
        if (figure == Figure.EASE) {
            number = number.multiply(BigDecimal.valueOf(HUNDREDTHS));
        } else if (number.stripTrailingZeros().scale() > 0) {
            return flaw(Flaw.Kind.NOT_A_NUMBER, key);
        }
        Comparison comparison =
                Arrays.stream(Comparison.values())
                        .filter(each -> each.sign().equals(sign))
                        .findFirst()
                        .orElseThrow();
        return Optional.of(new Query.Number(figure, comparison, number.intValue()));
    }

    /// A word with a colon that is no key is a word like others, unless it looks like a slip.
    private Query text() {
        LevenshteinDistance distance = new LevenshteinDistance(SLIPS);
        String word = Folding.of(token.key());
        Arrays.stream(Key.values())
                .filter(
                        key -> {
                            int slips = distance.apply(word, key.word());
                            return slips >= 0 && slips <= key.word().length() / 2 && key != Key.IS;
                        })
                .findFirst()
                .ifPresent(key -> flaw(Flaw.Kind.UNKNOWN_KEY, key));
        return new Query.Text(token.key() + token.sign() + token.text(), Match.BEGINNING);
    }

    private Optional<Query> flaw(Flaw.Kind kind, Key key) {
        String found = kind == Flaw.Kind.UNKNOWN_KEY ? token.key() : token.text();
        flaws.add(new Flaw(token.from(), token.to(), kind, found, key.word()));
        return Optional.empty();
    }
}
