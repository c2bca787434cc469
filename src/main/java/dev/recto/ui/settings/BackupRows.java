package dev.recto.ui.settings;

import dev.recto.store.file.Backup;
import dev.recto.ui.Services;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// The backups, each with what is in it and a button that brings it back.
final class BackupRows {
    private final Tools tools;
    private final Services services;
    private final Words words;
    private final DateTimeFormatter format;

    BackupRows(Tools tools, Services services) {
        this.tools = tools;
        this.services = services;
        words = tools.words();
        format =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(words.locale())
                        .withZone(services.clock().getZone());
    }

    List<? extends Node> of(List<Backup> backups) {
        return backups.isEmpty()
                ? List.of(new Label(words.get("settings.noBackups")))
                : backups.stream().map(this::row).toList();
    }

    private Node row(Backup backup) {
        String made = format.format(backup.made());
        var button = new Button(words.get("settings.restore"));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> ask(backup, made));
        var row = new SettingRow();
        row.setName(made);
        row.setText(words.get("settings.backup", backup.decks(), backup.cards(), backup.reviews()));
        row.setControl(button);
        return row;
    }

    private void ask(Backup backup, String made) {
        LocalDate today = tools.today();
        tools.library()
                .read(file -> file.decks().statuses(today))
                .onSuccess(
                        now -> {
                            int cards = now.stream().mapToInt(deck -> deck.own().cards()).sum();
                            if (tools.dialogs()
                                    .confirm(
                                            words.get("settings.restoreTitle", made),
                                            words.get(
                                                    "settings.restoreText",
                                                    backup.decks(),
                                                    backup.cards(),
                                                    backup.reviews(),
                                                    now.size(),
                                                    cards),
                                            words.get("settings.restore"))) {
                                services.restore().accept(backup.file());
                            }
                        })
                .start();
    }
}
