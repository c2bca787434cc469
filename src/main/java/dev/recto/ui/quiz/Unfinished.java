package dev.recto.ui.quiz;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Question;
import dev.recto.ui.ObservableLibrary;

/// Keeps the answer that is being given, until it is given.
final class Unfinished {
    private final ObservableLibrary library;
    private final String scope;
    private boolean kept;

    /// @param scope what is learned
    Unfinished(ObservableLibrary library, String scope) {
        this.library = library;
        this.scope = scope;
    }

    /// @param answers how many answers the sitting had before
    void keep(int answers, Question question, Given given) {
        library.remember(Begun.KEPT, new Begun(scope, answers, question, given).text());
        kept = true;
    }

    void forget() {
        if (kept) {
            library.remember(Begun.KEPT, "");
            kept = false;
        }
    }
}
