package dev.recto.app.command;

import dev.recto.model.PlainText;
import dev.recto.quiz.mark.Expected;
import dev.recto.quiz.mark.ExpectedList;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// One object of the answers to be marked. What is expected is Markdown, as on a card; what was
/// typed is taken as it is.
final class AnswerFields {
    private final JsonNode object;

    AnswerFields(JsonNode object) {
        this.object = object;
    }

    /// What the object says.
    ///
    /// @throws Unusable if a field is missing or of another kind
    Answer answer() {
        String prompt = object.hasNonNull("prompt") ? PlainText.of(text("prompt")) : "";
        return object.hasNonNull("items") ? listed(prompt) : single(prompt);
    }

    private Answer single(String prompt) {
        List<String> siblings = object.hasNonNull("siblings") ? plainTexts("siblings") : List.of();
        return new Answer.Single(
                new Expected(prompt, PlainText.of(text("answer")), siblings), typed());
    }

    private Answer listed(String prompt) {
        List<String> items = plainTexts("items");
        return new Answer.Listed(
                new ExpectedList(prompt, items, required(items.size()), ordered()), typed());
    }

    private int required(int all) {
        JsonNode required = object.path("required");
        if (!object.hasNonNull("required")) {
            return all;
        }
        if (!required.isInt() || required.asInt() < Math.min(1, all) || required.asInt() > all) {
            throw new Unusable("required");
        }
        return required.asInt();
    }

    private boolean ordered() {
        JsonNode ordered = object.path("ordered");
        if (object.hasNonNull("ordered") && !ordered.isBoolean()) {
            throw new Unusable("ordered");
        }
        return ordered.asBoolean(false);
    }

    private String typed() {
        return object.path("typed").isArray() ? String.join("\n", texts("typed")) : text("typed");
    }

    private List<String> plainTexts(String field) {
        return texts(field).stream().map(PlainText::of).toList();
    }

    private List<String> texts(String field) {
        JsonNode array = object.path(field);
        if (!array.isArray()) {
            throw new Unusable(field);
        }
        return array.values().stream().map(value -> text(value, field)).toList();
    }

    private String text(String field) {
        return text(object.path(field), field);
    }

    /// A text, or a number as it is usually written.
    private static String text(JsonNode value, String field) {
        if (!value.isString() && !value.isNumber()) {
            throw new Unusable(field);
        }
        return value.asString();
    }

    /// A field is missing or of another kind; the message is its name.
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unusable(String field) {
            super(field);
        }
    }
}
