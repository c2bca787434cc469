package dev.recto.ui.quiz.question;

import dev.recto.quiz.mark.Leniency;
import dev.recto.quiz.question.Examiner;
import dev.recto.store.settings.Settings;

/// Marks as the learner wants it.
public final class Examiners {
    private Examiners() {}

    /// The examiner of a sitting that begins now.
    public static Examiner of(Settings settings) {
        return new Examiner(new Leniency(settings.accentsForgiven()));
    }
}
