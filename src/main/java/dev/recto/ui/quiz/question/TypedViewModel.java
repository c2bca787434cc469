package dev.recto.ui.quiz.question;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.TypedQuestion;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// An answer that is typed into one field.
final class TypedViewModel extends PaneViewModel<TypedQuestion> {
    private final StringProperty text = new SimpleStringProperty("");

    TypedViewModel(TypedQuestion question, Given before) {
        super(question, before);
        if (before instanceof Given.Written(String written)) {
            text.set(written);
        }
        text.addListener((_, _, now) -> give(given(now)));
    }

    private static Given given(String now) {
        return now.isBlank() ? new Given.Nothing() : new Given.Written(now.strip());
    }

    StringProperty textProperty() {
        return text;
    }
}
