package dev.recto.ui.quiz.test;

import dev.recto.ui.quiz.plan.PlanText;
import dev.recto.ui.quiz.question.GivenText;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
            GivenText.write(each, answer.given());
        }
        return node.toString();
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
                GivenText.read(node),
                Duration.ofMillis(node.path("taken").asLong(0)));
    }

    private static List<Integer> numbers(JsonNode node, String key) {
        return node.path(key).values().stream().map(each -> each.asInt(0)).toList();
    }
}
