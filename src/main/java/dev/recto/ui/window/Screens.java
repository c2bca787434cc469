package dev.recto.ui.window;

import dev.recto.model.DeckId;
import dev.recto.model.NoteId;
import dev.recto.store.browse.Found;
import dev.recto.store.quiz.QuizScope;
import dev.recto.ui.Page;
import dev.recto.ui.Services;
import dev.recto.ui.Tools;
import dev.recto.ui.browse.BrowsePage;
import dev.recto.ui.exchange.ExportDialog;
import dev.recto.ui.exchange.ImportPage;
import dev.recto.ui.library.DeckPage;
import dev.recto.ui.library.LibraryPage;
import dev.recto.ui.note.EditorPage;
import dev.recto.ui.quiz.LearnPage;
import dev.recto.ui.quiz.setup.SetupPage;
import dev.recto.ui.settings.AboutPage;
import dev.recto.ui.settings.SettingsPage;
import dev.recto.ui.statistics.StatisticsPage;
import dev.recto.ui.study.Scope;
import dev.recto.ui.study.StudyPage;
import dev.recto.ui.tidy.TidyPage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// Makes the pages: here is seen what each of them needs.
final class Screens {
    private final Tools tools;
    private final Services services;

    Screens(Tools tools, Services services) {
        this.tools = tools;
        this.services = services;
    }

    Page library() {
        return new LibraryPage(tools, services.decks());
    }

    Page deck(DeckId deck) {
        return new DeckPage(tools, deck);
    }

    Page study(Scope scope) {
        return new StudyPage(tools, scope);
    }

    Page quiz(@Nullable DeckId deck) {
        return new SetupPage(tools, services.exchange().get().papers(), deck);
    }

    Page learn(QuizScope scope) {
        return new LearnPage(tools, scope);
    }

    Page edit(NoteId note) {
        return EditorPage.edit(tools, note);
    }

    Page write(DeckId deck) {
        return EditorPage.write(tools, deck);
    }

    Page statistics() {
        return new StatisticsPage(tools);
    }

    Page settings() {
        return new SettingsPage(tools, services);
    }

    Page about() {
        return new AboutPage(tools, services);
    }

    Page importFiles(List<Path> files, @Nullable DeckId into) {
        return ImportPage.ofFiles(tools, services.exchange().get(), files, into);
    }

    Page importText(String text) {
        return ImportPage.ofText(tools, services.exchange().get(), text);
    }

    ExportDialog export(List<DeckId> decks) {
        return ExportDialog.ofDecks(tools, services.exchange().get(), decks);
    }

    ExportDialog export(Found notes) {
        return ExportDialog.ofNotes(tools, services.exchange().get(), notes);
    }

    Page tidy() {
        return new TidyPage(tools);
    }

    Page browse() {
        return new BrowsePage(tools);
    }
}
