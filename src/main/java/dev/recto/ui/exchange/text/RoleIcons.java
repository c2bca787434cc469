package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.LineRole;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/// How roles look: each has a picture and a style class of its own beside its colour.
final class RoleIcons {
    private RoleIcons() {}

    static Ikon of(LineRole role) {
        return switch (role) {
            case TITLE -> Feather.BOOKMARK;
            case HEADING -> Feather.HASH;
            case FRONT -> Feather.HELP_CIRCLE;
            case BACK -> Feather.CORNER_DOWN_RIGHT;
            case CARD -> Feather.COLUMNS;
            case ITEM -> Feather.LIST;
            case LEAD -> Feather.CHEVRON_RIGHT;
            case NOISE -> Feather.SLASH;
            case BLANK -> Feather.MINUS;
            case PROBLEM -> Feather.ALERT_TRIANGLE;
        };
    }

    static String style(LineRole role) {
        return "role-" + role.name().toLowerCase(Locale.ROOT);
    }
}
