package dev.recto.ui.quiz.question;

import dev.recto.quiz.question.ClozeQuestion;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Question;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A text with gaps to fill.
final class ClozeViewModel extends PaneViewModel<ClozeQuestion> {
    private final List<StringProperty> texts;

    ClozeViewModel(ClozeQuestion question, Given before) {
        super(question, before);
        List<String> filled =
                before instanceof Given.Filled(List<String> written) ? written : List.of();
        texts =
                IntStream.range(0, question.gaps().size())
                        .<StringProperty>mapToObj(
                                i ->
                                        new SimpleStringProperty(
                                                i < filled.size() ? filled.get(i) : ""))
                        .toList();
        texts.forEach(text -> text.addListener((_, _, _) -> give(given())));
    }

    private Given given() {
        List<String> written = texts.stream().map(text -> text.get().strip()).toList();
        return written.stream().allMatch(String::isEmpty)
                ? new Given.Nothing()
                : new Given.Filled(written);
    }

    /// What is written into each gap.
    List<StringProperty> texts() {
        return texts;
    }

    /// The first gap with nothing in it, or -1.
    int firstEmpty() {
        return IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).get().isBlank())
                .findFirst()
                .orElse(-1);
    }

    /// The words around the gaps: one more part than there are gaps.
    List<String> parts() {
        var parts =
                new ArrayList<>(
                        List.of(
                                question()
                                        .stem()
                                        .split(Pattern.quote(Question.BLANK), texts.size() + 1)));
        while (parts.size() <= texts.size()) {
            parts.add("");
        }
        return parts;
    }
}
