package dev.recto.ui.note;

import dev.recto.model.Cloze;
import dev.recto.model.Cloze.Gap;
import dev.recto.model.Cloze.Piece;
import dev.recto.model.Cloze.Stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a form anew as another kind of note, so that it asks as nearly as can be what it asked
/// before. There and back again gives the same texts wherever the other kind has a place for them.
final class Conversion {
    private static final Pattern NO_GAP = Pattern.compile("\\{\\{|}}|::|\\n\\s*\\n");
    private static final String PARAGRAPH = "\n\n";

    private Conversion() {}

    /// The form as a note of this kind.
    static Form to(NoteKind kind, Form form) {
        return switch (form.kind()) {
            case BASIC ->
                    switch (kind) {
                        case BASIC -> form;
                        case LIST -> basicToList(form);
                        case CLOZE -> basicToCloze(form);
                    };
            case LIST ->
                    switch (kind) {
                        case BASIC -> listToBasic(form);
                        case LIST -> form;
                        case CLOZE -> listToCloze(form);
                    };
            case CLOZE ->
                    switch (kind) {
                        case BASIC -> clozeToBasic(form);
                        case LIST -> clozeToList(form);
                        case CLOZE -> form;
                    };
        };
    }

    private static Form basicToList(Form form) {
        Itemized answer = Itemized.of(form.answer());
        boolean listed = !answer.items().isEmpty();
        return form.withKind(NoteKind.LIST)
                .with(Spot.ANSWER, listed ? answer.lead() : "")
                .withItems(listed ? answer.items() : Itemized.lines(form.answer()))
                .withOrdered(listed ? answer.ordered() : form.ordered());
    }

    private static Form listToBasic(Form form) {
        List<String> items = form.written();
        String lead = form.answer().strip();
        String answer =
                items.isEmpty()
                        ? lead
                        : items.size() == 1 && lead.isEmpty()
                                ? items.getFirst()
                                : form.note().sides(0).answer();
        return form.withKind(NoteKind.BASIC).with(Spot.ANSWER, answer).withItems(List.of());
    }

    private static Form basicToCloze(Form form) {
        Form cloze = form.withKind(NoteKind.CLOZE);
        String answer = form.answer().strip();
        boolean gapless = answer.isEmpty() || NO_GAP.matcher(answer).find();
        if (gapless || !Cloze.parse(form.question()).numbers().isEmpty()) {
            return cloze;
        }
        String hint = NO_GAP.matcher(form.hint()).find() ? "" : form.hint().strip();
        String gap = new Gap(1, answer, hint.isEmpty() ? null : hint).written();
        return cloze.withTexts(above(form.question().strip(), gap), "", "");
    }

    private static Form clozeToBasic(Form form) {
        Cloze cloze = Cloze.parse(form.question().strip());
        Form basic = form.withKind(NoteKind.BASIC);
        if (cloze.numbers().isEmpty()) {
            return basic;
        }
        List<Piece> pieces = cloze.pieces();
        if (pieces.size() == 2
                && pieces.getFirst() instanceof Stretch(String words)
                && words.endsWith("\n")
                && pieces.getLast() instanceof Gap gap) {
            String hint = gap.hint() == null ? "" : gap.hint();
            return basic.withTexts(words.strip(), above(gap.answer(), form.answer()), hint);
        }
        String answers = answers(cloze).collect(Collectors.joining(", "));
        return basic.withTexts(open(cloze), above(answers, form.answer()), "");
    }

    private static Form listToCloze(Form form) {
        List<String> items = form.written();
        var lines = new ArrayList<String>();
        for (String item : items) {
            boolean gapless = NO_GAP.matcher(item).find();
            String text = gapless ? item : new Gap(lines.size() + 1, item, null).written();
            lines.add((form.ordered() ? (lines.size() + 1) + ". " : "- ") + text);
        }
        String text = above(form.question().strip(), form.answer().strip());
        return form.withKind(NoteKind.CLOZE)
                .withTexts(above(text, String.join("\n", lines)), "", form.hint())
                .withItems(List.of());
    }

    private static Form clozeToList(Form form) {
        Form list = form.withKind(NoteKind.LIST);
        Cloze cloze = Cloze.parse(form.question().strip());
        Itemized text = Itemized.of(form.question());
        List<List<Piece>> inside =
                text.items().stream().map(item -> Cloze.parse(item).pieces()).toList();
        boolean eachIsAGap =
                !inside.isEmpty()
                        && inside.stream()
                                .allMatch(
                                        pieces ->
                                                pieces.size() == 1
                                                        && pieces.getFirst() instanceof Gap);
        if (eachIsAGap && Cloze.parse(text.lead()).numbers().isEmpty()) {
            return list.withTexts(text.lead(), form.answer(), form.hint())
                    .withItems(answers(cloze).toList())
                    .withOrdered(text.ordered());
        }
        return cloze.numbers().isEmpty()
                ? list
                : list.with(Spot.QUESTION, open(cloze)).withItems(answers(cloze).toList());
    }

    private static Stream<String> answers(Cloze cloze) {
        return cloze.pieces().stream()
                .filter(Gap.class::isInstance)
                .map(gap -> ((Gap) gap).answer().strip())
                .distinct();
    }

    /// The text with all its gaps open.
    private static String open(Cloze cloze) {
        return cloze.pieces().stream()
                .map(
                        piece ->
                                switch (piece) {
                                    case Stretch(String words) -> words;
                                    case Gap gap -> gap.open();
                                })
                .collect(Collectors.joining());
    }

    private static String above(String first, String second) {
        return first.isBlank() ? second : second.isBlank() ? first : first + PARAGRAPH + second;
    }
}
