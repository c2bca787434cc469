package dev.recto.ui.tidy;

import org.kordamp.ikonli.feather.Feather;

/// What can be tidied, in the order in which it is shown.
enum Section {
    IDENTICAL(Feather.COPY),
    ALIKE(Feather.USERS),
    LEECHES(Feather.REPEAT),
    TAGS(Feather.TAG),
    UNUSED_MEDIA(Feather.IMAGE),
    MISSING_MEDIA(Feather.ALERT_CIRCLE),
    INCOMPLETE(Feather.FILE),
    EMPTY_DECKS(Feather.FOLDER);

    private final Feather icon;

    Section(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }
}
