package dev.recto.ui.quiz.question;

import dev.recto.quiz.question.Given;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What was given for an answer, as fields of a text to be kept.
public final class GivenText {
    private GivenText() {}

    /// Writes an answer into the fields of an object; [Given.Nothing] is no field.
    public static void write(ObjectNode node, Given given) {
        switch (given) {
            case Given.Nothing _ -> {}
            case Given.Picked(int option) -> node.put("picked", option);
            case Given.Judged(boolean value) -> node.put("judged", value);
            case Given.Written(String text) -> node.put("written", text);
            case Given.Filled(List<String> texts) -> texts.forEach(node.putArray("filled")::add);
            case Given.Paired(List<Integer> rights) -> rights.forEach(node.putArray("paired")::add);
            case Given.Ticked(Set<Integer> ideas, boolean claimed, String written) -> {
                ideas.forEach(node.putArray("ticked")::add);
                node.put("claimed", claimed);
                node.put("written", written);
            }
        }
    }

    /// The answer in the fields of an object.
    public static Given read(JsonNode node) {
        String written = node.path("written").asString("");
        if (node.has("ticked")) {
            return new Given.Ticked(
                    numbers(node, "ticked").stream().collect(Collectors.toSet()),
                    node.path("claimed").asBoolean(false),
                    written);
        }
        if (node.has("picked")) {
            return new Given.Picked(node.path("picked").asInt(0));
        }
        if (node.has("judged")) {
            return new Given.Judged(node.path("judged").asBoolean(false));
        }
        if (node.has("filled")) {
            return new Given.Filled(
                    node.path("filled").values().stream().map(each -> each.asString("")).toList());
        }
        if (node.has("paired")) {
            return new Given.Paired(numbers(node, "paired"));
        }
        return written.isEmpty() ? new Given.Nothing() : new Given.Written(written);
    }

    private static List<Integer> numbers(JsonNode node, String key) {
        return node.path(key).values().stream().map(each -> each.asInt(0)).toList();
    }
}
