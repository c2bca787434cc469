package dev.recto.ui.quiz.test;

import dev.recto.quiz.question.Given;
import dev.recto.ui.quiz.plan.PlanText;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A test that is under way as a text to be kept.
public final class DraftText {
    private static final JsonMapper JSON = new JsonMapper();

    private DraftText() {}

    /// The text of a draft.
    public static String of(TestDraft draft) {
        ObjectNode node = JSON.createObjectNode();
        node.set("plan", PlanText.node(draft.plan()));
        node.put("seed", draft.seed());
        node.put("title", draft.title());
        node.put("elapsed", draft.elapsed().toMillis());
        node.put("current", draft.current());
        ArrayNode flagged = node.putArray("flagged");
        draft.flagged().forEach(flagged::add);
        ArrayNode answers = node.putArray("answers");
        for (TestDraft.Answer answer : draft.answers()) {
            ObjectNode each = answers.addObject();
            each.put("question", answer.print());
            each.put("taken", answer.taken().toMillis());
            give(each, answer.given());
        }
        return node.toString();
    }

    private static void give(ObjectNode node, Given given) {
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

    /// The draft of a text; empty if it is none that this version understands.
    public static Optional<TestDraft> read(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(draft(JSON.readTree(text)));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static TestDraft draft(JsonNode node) {
        return new TestDraft(
                PlanText.plan(node.path("plan")),
                node.path("seed").asLong(0),
                node.path("title").asString(""),
                Duration.ofMillis(node.path("elapsed").asLong(0)),
                node.path("answers").values().stream().map(DraftText::answer).toList(),
                Set.copyOf(numbers(node, "flagged")),
                node.path("current").asInt(0));
    }

    private static TestDraft.Answer answer(JsonNode node) {
        return new TestDraft.Answer(
                node.path("question").asString(""),
                given(node),
                Duration.ofMillis(node.path("taken").asLong(0)));
    }

    private static Given given(JsonNode node) {
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
