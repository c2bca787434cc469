package dev.recto.ui.quiz.plan;

import dev.recto.model.DeckId;
import dev.recto.model.Tag;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.QuestionKind;
import dev.recto.store.quiz.QuizScope;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A plan as a text to be kept.
public final class PlanText {
    private static final JsonMapper JSON = new JsonMapper();

    private PlanText() {}

    /// The text of a plan.
    public static String of(QuizPlan plan) {
        return node(plan).toString();
    }

    /// The plan of a text; empty if it is none that this version understands.
    public static Optional<QuizPlan> read(String text) {
        try {
            return Optional.of(plan(JSON.readTree(text)));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The plan as JSON.
    public static ObjectNode node(QuizPlan plan) {
        ObjectNode node = JSON.createObjectNode();
        QuizScope scope = plan.scope();
        node.put("mode", plan.mode().name());
        put(node.putArray("decks"), scope.decks(), deck -> "" + deck.value());
        put(node.putArray("tags"), scope.tags(), Tag::name);
        node.put("due", scope.onlyDue());
        node.put("flagged", scope.onlyFlagged());
        node.put("missed", scope.onlyMissed());
        node.put("count", plan.count());
        put(node.putArray("kinds"), plan.kinds(), QuestionKind::name);
        node.put("direction", plan.direction() == null ? "" : plan.direction().name());
        node.put("minutes", plan.minutes());
        return node;
    }

    /// The plan of a JSON object.
    ///
    /// @throws IllegalArgumentException if it is none
    public static QuizPlan plan(JsonNode node) {
        String direction = node.path("direction").asString("");
        return new QuizPlan(
                QuizMode.valueOf(node.path("mode").asString("")),
                new QuizScope(
                        set(node, "decks", id -> new DeckId(Long.parseLong(id))),
                        set(node, "tags", Tag::new),
                        node.path("due").asBoolean(false),
                        node.path("flagged").asBoolean(false),
                        node.path("missed").asBoolean(false)),
                node.path("count").asInt(0),
                set(node, "kinds", QuestionKind::valueOf),
                direction.isEmpty() ? null : Direction.valueOf(direction),
                node.path("minutes").asInt(0));
    }

    private static <T> void put(ArrayNode array, Collection<T> all, Function<T, String> text) {
        all.stream().map(text).sorted().forEach(array::add);
    }

    private static <T> Set<T> set(JsonNode node, String key, Function<String, T> value) {
        return node.path(key).values().stream()
                .map(each -> value.apply(each.asString("")))
                .collect(Collectors.toSet());
    }
}
