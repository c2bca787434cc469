package dev.recto.store.settings;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.function.Consumer;

/// What the learner has chosen for this machine. What belongs to the library is in the library.
///
/// @param theme light or dark
/// @param textPercent the size of text, 100 to 200
/// @param motion whether things may move
/// @param dayBegins when a study day begins, on the clock of the wall
/// @param sixGrades whether all six grades are offered, not only four buttons
/// @param deckView how the decks are shown
/// @param editorBeside whether notes are edited beside the table in which they were found
/// @param timer whether a sitting shows how long the learner has been thinking
/// @param itemByItem whether the items of a list note are shown one by one
/// @param quizzesCount whether recalling a due card in a quiz is its review
/// @param accentsForgiven whether typed answers may leave out accents
/// @param playSounds whether the sounds of a card are played when they come into view
/// @param streak whether the days in a row on which something was studied are shown
/// @param dailyGoal how many answers a day the learner aims at, or 0 for no goal
/// @param window where the window was, or null before it was first closed
public record Settings(
        Theme theme,
        int textPercent,
        Motion motion,
        LocalTime dayBegins,
        boolean sixGrades,
        DeckView deckView,
        boolean editorBeside,
        boolean timer,
        boolean itemByItem,
        boolean quizzesCount,
        boolean accentsForgiven,
        boolean playSounds,
        boolean streak,
        int dailyGoal,
        @Nullable Window window) {
    /// The size of text that the design is made for.
    public static final int SMALLEST_TEXT = 100;

    /// The largest size of text at which nothing is cut.
    public static final int LARGEST_TEXT = 200;

    public Settings {
        if (textPercent < SMALLEST_TEXT || textPercent > LARGEST_TEXT) {
            throw new IllegalArgumentException("text of " + textPercent + " %");
        }
        if (dailyGoal < 0) {
            throw new IllegalArgumentException("a goal of " + dailyGoal + " answers");
        }
    }

    /// What holds as long as nothing was chosen.
    public static Settings standard() {
        return new Settings(
                Theme.SYSTEM,
                SMALLEST_TEXT,
                Motion.SYSTEM,
                LocalTime.of(4, 0),
                false,
                DeckView.GRID,
                false,
                false,
                false,
                true,
                true,
                true,
                true,
                0,
                null);
    }

    public Settings withTheme(Theme now) {
        return with(draft -> draft.theme = now);
    }

    public Settings withTextPercent(int now) {
        return with(draft -> draft.textPercent = now);
    }

    public Settings withMotion(Motion now) {
        return with(draft -> draft.motion = now);
    }

    public Settings withDayBegins(LocalTime now) {
        return with(draft -> draft.dayBegins = now);
    }

    public Settings withSixGrades(boolean now) {
        return with(draft -> draft.sixGrades = now);
    }

    public Settings withDeckView(DeckView now) {
        return with(draft -> draft.deckView = now);
    }

    public Settings withEditorBeside(boolean now) {
        return with(draft -> draft.editorBeside = now);
    }

    public Settings withTimer(boolean now) {
        return with(draft -> draft.timer = now);
    }

    public Settings withItemByItem(boolean now) {
        return with(draft -> draft.itemByItem = now);
    }

    public Settings withQuizzesCount(boolean now) {
        return with(draft -> draft.quizzesCount = now);
    }

    public Settings withAccentsForgiven(boolean now) {
        return with(draft -> draft.accentsForgiven = now);
    }

    public Settings withPlaySounds(boolean now) {
        return with(draft -> draft.playSounds = now);
    }

    public Settings withStreak(boolean now) {
        return with(draft -> draft.streak = now);
    }

    public Settings withDailyGoal(int now) {
        return with(draft -> draft.dailyGoal = now);
    }

    public Settings withWindow(@Nullable Window now) {
        return with(draft -> draft.window = now);
    }

    private Settings with(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.settings();
    }

    /// Settings while one of them is being changed.
    private static final class Draft {
        private Theme theme;
        private int textPercent;
        private Motion motion;
        private LocalTime dayBegins;
        private boolean sixGrades;
        private DeckView deckView;
        private boolean editorBeside;
        private boolean timer;
        private boolean itemByItem;
        private boolean quizzesCount;
        private boolean accentsForgiven;
        private boolean playSounds;
        private boolean streak;
        private int dailyGoal;
        private @Nullable Window window;

        Draft(Settings from) {
            theme = from.theme;
            textPercent = from.textPercent;
            motion = from.motion;
            dayBegins = from.dayBegins;
            sixGrades = from.sixGrades;
            deckView = from.deckView;
            editorBeside = from.editorBeside;
            timer = from.timer;
            itemByItem = from.itemByItem;
            quizzesCount = from.quizzesCount;
            accentsForgiven = from.accentsForgiven;
            playSounds = from.playSounds;
            streak = from.streak;
            dailyGoal = from.dailyGoal;
            window = from.window;
        }

        Settings settings() {
            return new Settings(
                    theme,
                    textPercent,
                    motion,
                    dayBegins,
                    sixGrades,
                    deckView,
                    editorBeside,
                    timer,
                    itemByItem,
                    quizzesCount,
                    accentsForgiven,
                    playSounds,
                    streak,
                    dailyGoal,
                    window);
        }
    }

    /// Light or dark.
    public enum Theme {
        /// As the desktop has it.
        SYSTEM,
        LIGHT,
        DARK
    }

    /// Whether things move less.
    public enum Motion {
        /// As the desktop has it.
        SYSTEM,
        /// Nothing moves that need not.
        REDUCED,
        FULL
    }

    /// How the decks are shown.
    public enum DeckView {
        GRID,
        LIST
    }

    /// Where a window is, in the units of the screen.
    public record Window(double x, double y, double width, double height, boolean maximized) {}
}
