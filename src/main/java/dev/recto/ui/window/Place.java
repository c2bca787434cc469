package dev.recto.ui.window;

import org.kordamp.ikonli.feather.Feather;

/// The entries of the sidebar, in their order.
enum Place {
    LIBRARY(Feather.BOOK_OPEN, false),
    STUDY(Feather.PLAY_CIRCLE, false),
    QUIZ(Feather.AWARD, false),
    BROWSE(Feather.SEARCH, false),
    STATISTICS(Feather.BAR_CHART_2, false),
    IMPORT(Feather.DOWNLOAD, true),
    SETTINGS(Feather.SETTINGS, true);

    private final Feather icon;
    private final boolean atFoot;

    Place(Feather icon, boolean atFoot) {
        this.icon = icon;
        this.atFoot = atFoot;
    }

    Feather icon() {
        return icon;
    }

    /// Whether it stands at the foot of the sidebar.
    boolean atFoot() {
        return atFoot;
    }
}
