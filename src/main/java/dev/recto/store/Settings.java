package dev.recto.store;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;

/// What the learner has chosen for this machine. What belongs to the library is in the library.
///
/// @param theme light or dark
/// @param textPercent the size of text, 100 to 200
/// @param motion whether things may move
/// @param dayBegins when a study day begins, on the clock of the wall
/// @param sixGrades whether all six grades are offered, not only four buttons
/// @param deckView how the decks are shown
/// @param timer whether a sitting shows how long the learner has been thinking
/// @param itemByItem whether the items of a list note are shown one by one
/// @param quizzesCount whether recalling a due card in a quiz is its review
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
        boolean timer,
        boolean itemByItem,
        boolean quizzesCount,
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
                true,
                true,
                0,
                null);
    }

    public Settings withTheme(Theme now) {
        return new Settings(
                now,
                textPercent,
                motion,
                dayBegins,
                sixGrades,
                deckView,
                timer,
                itemByItem,
                quizzesCount,
                streak,
                dailyGoal,
                window);
    }

    public Settings withTextPercent(int now) {
        return new Settings(
                theme,
                now,
                motion,
                dayBegins,
                sixGrades,
                deckView,
                timer,
                itemByItem,
                quizzesCount,
                streak,
                dailyGoal,
                window);
    }

    public Settings withMotion(Motion now) {
        return new Settings(
                theme,
                textPercent,
                now,
                dayBegins,
                sixGrades,
                deckView,
                timer,
                itemByItem,
                quizzesCount,
                streak,
                dailyGoal,
                window);
    }

    public Settings withDayBegins(LocalTime now) {
        return new Settings(
                theme,
                textPercent,
                motion,
                now,
                sixGrades,
                deckView,
                timer,
                itemByItem,
                quizzesCount,
                streak,
                dailyGoal,
                window);
    }

    public Settings withSixGrades(boolean now) {
        return new Settings(
                theme,
                textPercent,
                motion,
                dayBegins,
                now,
                deckView,
                timer,
                itemByItem,
                quizzesCount,
                streak,
                dailyGoal,
                window);
    }

    public Settings withDeckView(DeckView now) {
        return new Settings(
                theme,
                textPercent,
                motion,
                dayBegins,
                sixGrades,
                now,
                timer,
                itemByItem,
                quizzesCount,
                streak,
                dailyGoal,
                window);
    }

    public Settings withTimer(boolean now) {
        return new Settings(
                theme,
                textPercent,
                motion,
                dayBegins,
                sixGrades,
                deckView,
                now,
                itemByItem,
                quizzesCount,
                streak,
                dailyGoal,
                window);
    }

    public Settings withItemByItem(boolean now) {
        return new Settings(
                theme,
                textPercent,
                motion,
                dayBegins,
                sixGrades,
                deckView,
                timer,
                now,
                quizzesCount,
                streak,
                dailyGoal,
                window);
    }

    public Settings withQuizzesCount(boolean now) {
        return new Settings(
                theme,
                textPercent,
                motion,
                dayBegins,
                sixGrades,
                deckView,
                timer,
                itemByItem,
                now,
                streak,
                dailyGoal,
                window);
    }

    public Settings withStreak(boolean now) {
        return new Settings(
                theme,
                textPercent,
                motion,
                dayBegins,
                sixGrades,
                deckView,
                timer,
                itemByItem,
                quizzesCount,
                now,
                dailyGoal,
                window);
    }

    public Settings withDailyGoal(int now) {
        return new Settings(
                theme,
                textPercent,
                motion,
                dayBegins,
                sixGrades,
                deckView,
                timer,
                itemByItem,
                quizzesCount,
                streak,
                now,
                window);
    }

    public Settings withWindow(@Nullable Window now) {
        return new Settings(
                theme,
                textPercent,
                motion,
                dayBegins,
                sixGrades,
                deckView,
                timer,
                itemByItem,
                quizzesCount,
                streak,
                dailyGoal,
                now);
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
