package dev.recto.app.command;

import dev.recto.ui.Words;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// Reads the answers that are to be marked from a JSON array.
final class AnswerReader {
    // An answer is read as a tree; what stands behind it is read next.
    private final JsonMapper json =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final Words words;

    AnswerReader(Words words) {
        this.words = words;
    }

    /// Reads all answers, up to the end of the array: who sends them may keep the stream open.
    ///
    /// @throws CommandException if they are not written as they should be; it names the line
    List<Answer> read(InputStream in) throws IOException {
        try (JsonParser parser = json.createParser(in)) {
            return answers(parser);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw noArray(e.getLocation());
        }
    }

    private List<Answer> answers(JsonParser parser) {
        var answers = new ArrayList<Answer>();
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw noArray(parser.currentLocation());
        }
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            answers.add(answer(parser));
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw noArray(parser.currentLocation());
        }
        return answers;
    }

    private Answer answer(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        JsonNode object = json.readTree(parser);
        try {
            return new AnswerFields(object).answer();
        } catch (AnswerFields.Unusable e) {
            throw new CommandException(words.get("command.badAnswer", line, e.getMessage()));
        }
    }

    private CommandException noArray(TokenStreamLocation at) {
        return new CommandException(words.get("command.notAnswers", at.getLineNr()));
    }
}
