package dev.recto.ui;

import dev.recto.model.DeckId;
import dev.recto.model.NoteId;
import dev.recto.store.browse.Found;
import dev.recto.store.quiz.QuizScope;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// The ways from screen to screen. All are called on the screen's thread.
public interface Navigator {
    /// Shows all decks.
    void library();

    /// Shows a deck with its cards.
    void deck(DeckId deck);

    /// Studies what is due in a deck and the decks in it.
    void study(DeckId deck);

    /// Studies what is due in all decks.
    void studyEverything();

    /// Shows the quizzes.
    ///
    /// @param deck what is proposed to be asked, with the decks in it, or null for all decks
    void quiz(@Nullable DeckId deck);

    /// Learns cards until each was recalled once, or goes on where that was left.
    void learn(QuizScope scope);

    /// Shows the statistics.
    void statistics();

    /// Shows the import of files.
    ///
    /// @param files what to import; if empty the learner is asked
    /// @param into the deck that is proposed for the notes, or null for a new one
    void importFiles(List<Path> files, @Nullable DeckId into);

    /// Shows the import of a pasted text.
    void importText(String text);

    /// Shows the export.
    ///
    /// @param decks what to export, each with the decks in it; if empty everything
    void export(List<DeckId> decks);

    /// Shows the export of notes.
    void export(Found notes);

    /// Shows all cards, to search among them.
    void browse();

    /// Shows what can be tidied.
    void tidy();

    /// Studies what is due or new among cards, whatever the limits of the day.
    ///
    /// @param name what they are called
    void study(Found cards, String name);

    /// Lets the learner edit a note, on a page of its own; what is written is saved by itself, and
    /// [#back()] returns.
    void edit(NoteId note);

    /// Lets the learner write new notes, one after the other; [#back()] returns.
    ///
    /// @param deck the deck that is proposed for them
    void write(DeckId deck);

    /// Shows the settings.
    void settings();

    /// Shows what the program tells of itself.
    void about();

    /// Shows a page above the present one; [#back()] returns.
    void open(Page page);

    /// Closes the present page and shows the one before it.
    void back();
}
