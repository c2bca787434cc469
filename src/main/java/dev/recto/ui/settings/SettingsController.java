package dev.recto.ui.settings;

import atlantafx.base.controls.ToggleSwitch;

import dev.recto.store.settings.Settings;
import dev.recto.store.settings.Settings.Motion;
import dev.recto.store.settings.Settings.Theme;
import dev.recto.ui.Command;
import dev.recto.ui.ObservableSettings;
import dev.recto.ui.PageController;
import dev.recto.ui.Services;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.widget.PillChoice;

import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;
import javafx.util.StringConverter;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Binds the page of settings. Each control shows a setting and changes it at once.
public final class SettingsController implements PageController {
    private static final int TEXT_STEP = 10;
    private static final int LATEST_BEGIN = 12;
    private static final List<Integer> GOALS = List.of(0, 10, 20, 30, 50, 75, 100, 150, 200, 300);

    private final Tools tools;
    private final Words words;
    private final ObservableSettings settings;
    private final Services services;
    private final BackupsViewModel backups;
    private Subscription following = Subscription.EMPTY;

    @FXML private PillChoice<Theme> themeChoice;
    @FXML private Slider textSlider;
    @FXML private SettingRow textRow;
    @FXML private PillChoice<Motion> motionChoice;
    @FXML private ComboBox<LocalTime> dayBox;
    @FXML private ToggleSwitch gradesSwitch;
    @FXML private ToggleSwitch timerSwitch;
    @FXML private ToggleSwitch itemsSwitch;
    @FXML private ToggleSwitch soundsSwitch;
    @FXML private ToggleSwitch streakSwitch;
    @FXML private ComboBox<Integer> goalBox;
    @FXML private ToggleSwitch quizzesSwitch;
    @FXML private ToggleSwitch accentsSwitch;
    @FXML private SettingRow folderRow;
    @FXML private Button folderButton;
    @FXML private Button backupButton;
    @FXML private Pane backupsBox;
    @FXML private SettingRow aboutRow;
    @FXML private Button aboutButton;

    SettingsController(Tools tools, Services services, BackupsViewModel backups) {
        this.tools = tools;
        this.words = tools.words();
        this.settings = tools.settings();
        this.services = services;
        this.backups = backups;
    }

    /// Gives the focus to the first setting.
    @Override
    public void focus() {
        themeChoice.getChildren().getFirst().requestFocus();
    }

    /// Stops following the settings.
    @Override
    public void close() {
        following.unsubscribe();
    }

    @FXML
    private void initialize() {
        themeChoice.offer(
                List.of(Theme.values()), theme -> words.get("settings.theme." + theme.name()));
        motionChoice.offer(
                List.of(Motion.values()), motion -> words.get("settings.motion." + motion.name()));
        dayBox.getItems()
                .setAll(
                        IntStream.rangeClosed(0, LATEST_BEGIN)
                                .mapToObj(hour -> LocalTime.of(hour, 0))
                                .toList());
        dayBox.setConverter(new Hours());
        bind(themeChoice.valueProperty(), Settings::theme, Settings::withTheme);
        bind(motionChoice.valueProperty(), Settings::motion, Settings::withMotion);
        bind(dayBox.valueProperty(), Settings::dayBegins, Settings::withDayBegins);
        bind(gradesSwitch.selectedProperty(), Settings::sixGrades, Settings::withSixGrades);
        bind(timerSwitch.selectedProperty(), Settings::timer, Settings::withTimer);
        bind(itemsSwitch.selectedProperty(), Settings::itemByItem, Settings::withItemByItem);
        bind(soundsSwitch.selectedProperty(), Settings::playSounds, Settings::withPlaySounds);
        bind(streakSwitch.selectedProperty(), Settings::streak, Settings::withStreak);
        goalBox.getItems().setAll(GOALS);
        goalBox.setConverter(new Goals());
        bind(goalBox.valueProperty(), Settings::dailyGoal, Settings::withDailyGoal);
        bind(quizzesSwitch.selectedProperty(), Settings::quizzesCount, Settings::withQuizzesCount);
        bind(
                accentsSwitch.selectedProperty(),
                Settings::accentsForgiven,
                Settings::withAccentsForgiven);
        bindText();
        Path folder = services.library().file().getParent();
        folderRow.setText(folder.toString());
        new Command(words.get("settings.open"), "", () -> services.openFolder().accept(folder))
                .wire(folderButton);
        new Command(words.get("settings.backupNow"), "", backups::make)
                .when(backups.busyProperty().not())
                .wire(backupButton);
        aboutRow.setText(words.get("about.summary", services.about().version()));
        new Command(words.get("about.title"), "", tools.navigator()::about).wire(aboutButton);
        var rows = new BackupRows(tools, services);
        backups.list().subscribe(() -> backupsBox.getChildren().setAll(rows.of(backups.list())));
    }

    private <T> void bind(
            Property<T> control,
            Function<Settings, T> part,
            BiFunction<Settings, T, Settings> change) {
        follow(settings.of(part).subscribe(control::setValue));
        control.subscribe(
                chosen -> {
                    if (chosen != null) {
                        settings.change(now -> change.apply(now, chosen));
                    }
                });
    }

    /// The text size works when the slider is let go: it would run away under the pointer
    /// otherwise.
    private void bindText() {
        textSlider.setMin(Settings.SMALLEST_TEXT);
        textSlider.setMax(Settings.LARGEST_TEXT);
        textSlider.setBlockIncrement(TEXT_STEP);
        follow(settings.of(Settings::textPercent).subscribe(textSlider::setValue));
        textSlider.valueProperty().subscribe(size -> resize());
        textSlider.valueChangingProperty().subscribe(moving -> resize());
    }

    private void resize() {
        textRow.setText(words.get("settings.percent", percent()));
        if (!textSlider.isValueChanging()) {
            settings.change(now -> now.withTextPercent(percent()));
        }
    }

    private int percent() {
        return (int) Math.round(textSlider.getValue() / TEXT_STEP) * TEXT_STEP;
    }

    private void follow(Subscription subscription) {
        following = following.and(subscription);
    }

    /// Goals in words.
    private final class Goals extends StringConverter<Integer> {
        @Override
        public String toString(@Nullable Integer goal) {
            return goal == null ? "" : words.get("settings.goalNumber", goal);
        }

        @Override
        public Integer fromString(String text) {
            throw new UnsupportedOperationException("goals are chosen, not typed");
        }
    }

    /// Hours as they are read off a clock.
    private final class Hours extends StringConverter<LocalTime> {
        private final DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale());

        @Override
        public String toString(@Nullable LocalTime time) {
            return time == null ? "" : format.format(time);
        }

        @Override
        public LocalTime fromString(String text) {
            return LocalTime.parse(text, format);
        }
    }
}
