package dev.recto.store.settings;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How the settings stand in their file.
final class SettingsFields {
    private static final List<Field<?>> FIELDS =
            List.of(
                    choice("theme", Settings.Theme.class, Settings::theme, Settings::withTheme),
                    number("textPercent", Settings::textPercent, Settings::withTextPercent),
                    choice("motion", Settings.Motion.class, Settings::motion, Settings::withMotion),
                    new Field<>(
                            "dayBegins",
                            Settings::dayBegins,
                            Settings::withDayBegins,
                            LocalTime::toString,
                            value -> LocalTime.parse((String) value)),
                    flag("sixGrades", Settings::sixGrades, Settings::withSixGrades),
                    choice(
                            "deckView",
                            Settings.DeckView.class,
                            Settings::deckView,
                            Settings::withDeckView),
                    flag("editorBeside", Settings::editorBeside, Settings::withEditorBeside),
                    flag("timer", Settings::timer, Settings::withTimer),
                    flag("itemByItem", Settings::itemByItem, Settings::withItemByItem),
                    flag("quizzesCount", Settings::quizzesCount, Settings::withQuizzesCount),
                    flag(
                            "accentsForgiven",
                            Settings::accentsForgiven,
                            Settings::withAccentsForgiven),
                    flag("playSounds", Settings::playSounds, Settings::withPlaySounds),
                    flag("streak", Settings::streak, Settings::withStreak),
                    number("dailyGoal", Settings::dailyGoal, Settings::withDailyGoal),
                    new Field<>(
                            "window",
                            Settings::window,
                            Settings::withWindow,
                            SettingsFields::plain,
                            SettingsFields::window));

    private SettingsFields() {}

    /// The settings of a file. What makes no sense counts as not chosen.
    static Settings of(Map<String, Object> content) {
        Settings settings = Settings.standard();
        for (Field<?> field : FIELDS) {
            settings = field.choose(settings, content.get(field.key));
        }
        return settings;
    }

    /// What a file holds of settings.
    static Map<String, Object> of(Settings settings) {
        var content = new LinkedHashMap<String, Object>();
        FIELDS.forEach(field -> content.put(field.key, field.plain(settings)));
        return content;
    }

    private static Field<Boolean> flag(
            String key,
            Function<Settings, Boolean> get,
            BiFunction<Settings, Boolean, Settings> with) {
        return new Field<>(key, get, with, flag -> flag, Boolean.class::cast);
    }

    private static Field<Integer> number(
            String key,
            Function<Settings, Integer> get,
            BiFunction<Settings, Integer, Settings> with) {
        return new Field<>(key, get, with, number -> number, Integer.class::cast);
    }

    private static <E extends Enum<E>> Field<E> choice(
            String key,
            Class<E> type,
            Function<Settings, E> get,
            BiFunction<Settings, E, Settings> with) {
        return new Field<>(key, get, with, Enum::name, value -> Enum.valueOf(type, (String) value));
    }

    private static @Nullable Object plain(Settings.@Nullable Window window) {
        if (window == null) {
            return null;
        }
        var plain = new LinkedHashMap<String, Object>();
        plain.put("x", window.x());
        plain.put("y", window.y());
        plain.put("width", window.width());
        plain.put("height", window.height());
        plain.put("maximized", window.maximized());
        return plain;
    }

    private static Settings.Window window(Object value) {
        var window = (Map<?, ?>) value;
        return new Settings.Window(
                number(window, "x"),
                number(window, "y"),
                number(window, "width"),
                number(window, "height"),
                Boolean.TRUE.equals(window.get("maximized")));
    }

    private static double number(Map<?, ?> content, String key) {
        return ((Number) content.get(key)).doubleValue();
    }

    /// One setting.
    ///
    /// @param key its name in the file
    /// @param get finds it among the settings
    /// @param with makes settings that have it
    /// @param write makes what JSON can hold of it
    /// @param read undoes that; throws what it likes where that makes no sense
    private record Field<T extends @Nullable Object>(
            String key,
            Function<Settings, T> get,
            BiFunction<Settings, T, Settings> with,
            Function<T, @Nullable Object> write,
            Function<Object, T> read) {

        Settings choose(Settings settings, @Nullable Object value) {
            try {
                return value == null ? settings : with.apply(settings, read.apply(value));
            } catch (ClassCastException
                    | NullPointerException
                    | DateTimeException
                    | IllegalArgumentException makesNoSense) {
                return settings;
            }
        }

        @Nullable Object plain(Settings settings) {
            return write.apply(get.apply(settings));
        }
    }
}
