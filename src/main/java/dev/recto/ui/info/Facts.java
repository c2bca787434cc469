package dev.recto.ui.info;

import dev.recto.model.Card;
import dev.recto.model.Memory;
import dev.recto.model.Sm2Memory;
import dev.recto.model.StoredNote;
import dev.recto.model.Tag;
import dev.recto.ui.DueWords;
import dev.recto.ui.Words;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What is known of a card and its note besides the history, each with its name.
final class Facts {
    private final Words words;
    private final ZoneId zone;

    Facts(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    Map<String, String> of(CardInfoViewModel.Info info) {
        Card card = info.entry().card();
        StoredNote note = info.entry().note();
        var facts = new LinkedHashMap<String, String>();
        facts.put(words.get("info.deck"), info.deck());
        facts.put(words.get("info.comesBack"), due(card, info));
        if (card.memory() != null) {
            memory(card.memory(), facts);
        }
        if (!note.tags().isEmpty()) {
            facts.put(
                    words.get("info.tags"),
                    note.tags().stream().map(Tag::name).collect(Collectors.joining(", ")));
        }
        facts.put(words.get("info.created"), time(note.created()));
        facts.put(words.get("info.modified"), time(note.modified()));
        facts.put(
                words.get("info.ids"),
                words.get(
                        "info.idsText",
                        String.valueOf(card.id().value()),
                        String.valueOf(note.id().value()),
                        note.guid().value()));
        return facts;
    }

    private String due(Card card, CardInfoViewModel.Info info) {
        var due = new DueWords(words);
        String said = due.of(card, info.today());
        Memory memory = card.memory();
        return memory == null ? said : words.get("info.dueOn", said, due.date(memory.due()));
    }

    private void memory(Memory memory, Map<String, String> facts) {
        facts.put(words.get("info.interval"), words.get("info.days", memory.interval()));
        switch (memory) {
            case Sm2Memory sm2 ->
                    facts.put(
                            words.get("info.ease"),
                            BigDecimal.valueOf(sm2.ease(), 2).stripTrailingZeros().toPlainString());
        }
        facts.put(
                words.get("info.reviews"),
                words.get("info.reviewsText", memory.reviews(), memory.lapses()));
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(zone)
                .format(at);
    }
}
