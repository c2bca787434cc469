/// What the learner has chosen for this machine. [dev.recto.store.settings.SettingsFile] keeps
/// [dev.recto.store.settings.Settings] as JSON; [dev.recto.store.settings.SettingsFields] says how
/// each of them stands there, so that is where a new setting is added. No library is needed.
package dev.recto.store.settings;
