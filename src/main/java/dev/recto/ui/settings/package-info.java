/// What the learner can choose, and the backups: [dev.recto.ui.settings.SettingsPage].
package dev.recto.ui.settings;
