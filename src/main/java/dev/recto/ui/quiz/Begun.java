package dev.recto.ui.quiz;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Question;
import dev.recto.ui.quiz.question.GivenText;
import dev.recto.ui.quiz.test.Exam;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// An answer that is not finished, as what was typed before the program or the page was left.
///
/// @param scope what is learned
/// @param answers how many answers the sitting had before
/// @param print the question, see [Exam#print]
/// @param given the answer as far as it goes
record Begun(String scope, int answers, String print, Given given) {
    /// Where in the library it is kept.
    static final String KEPT = "quiz.learn";

    private static final JsonMapper JSON = new JsonMapper();

    Begun(String scope, int answers, Question question, Given given) {
        this(scope, answers, Exam.print(question), given);
    }

    /// What was given, if it was for this very question.
    Given forQuestion(String askedScope, int before, Question question) {
        return equals(new Begun(askedScope, before, question, given)) ? given : new Given.Nothing();
    }

    /// The text to be kept.
    String text() {
        ObjectNode node = JSON.createObjectNode();
        node.put("scope", scope);
        node.put("answers", answers);
        node.put("question", print);
        GivenText.write(node, given);
        return node.toString();
    }

    /// What was kept; empty if it is nothing that this version understands.
    static Optional<Begun> read(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return Optional.of(
                    new Begun(
                            node.path("scope").asString(""),
                            node.path("answers").asInt(-1),
                            node.path("question").asString(""),
                            GivenText.read(node)));
        } catch (JacksonException unknown) {
            return Optional.empty();
        }
    }
}
