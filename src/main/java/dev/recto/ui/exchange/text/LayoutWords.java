package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.LayoutUse;
import dev.recto.transfer.text.Separator;
import dev.recto.transfer.text.TextReading;
import dev.recto.ui.Words;

import java.util.List;
import java.util.stream.Collectors;

/// The layout of a text in words: "Title, then alternating lines; 5 prompts with lists".
///
/// @param words the words
record LayoutWords(Words words) {

    /// The layout of a text, without a full stop.
    String of(TextReading reading) {
        List<LayoutUse> uses = reading.layouts();
        if (uses.isEmpty()) {
            return words.get("text.layoutNone");
        }
        LayoutUse first = uses.getFirst();
        String key = reading.title() == null ? "text.layoutMain" : "text.layoutTitled";
        String main = words.get(key, words.get("text.layout." + first.layout(), sign(first)));
        return uses.size() == 1
                ? main
                : words.get(
                        "text.layoutAnd",
                        main,
                        uses.subList(1, uses.size()).stream()
                                .map(this::some)
                                .collect(Collectors.joining(words.get("text.layoutComma"))));
    }

    private String some(LayoutUse use) {
        return words.get("text.layoutSome." + use.layout(), use.cards(), sign(use));
    }

    private String sign(LayoutUse use) {
        Separator separator = use.separator();
        return separator == null ? "" : words.get("text.separator." + separator);
    }
}
