package dev.recto.ui.window;

import dev.recto.ui.Command;
import dev.recto.ui.Page;
import dev.recto.ui.widget.Narrowing;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The frame around the pages: the sidebar, the path above the page, the notices.
public final class WindowController {
    /// Where fewer letters than this stand side by side, the sidebar shows its pictures alone.
    private static final double ROOMY = 64;

    /// Where fewer than these do, pages are closer to their edges.
    private static final double ROOMY_PAGE = 52;

    private final ToggleGroup group = new ToggleGroup();
    private final Map<Place, ToggleButton> entries = new EnumMap<>(Place.class);
    private Subscription following = Subscription.EMPTY;

    @FXML private BorderPane frame;
    @FXML private VBox placesBox;
    @FXML private VBox footBox;
    @FXML private Label measureLabel;
    @FXML private Button backButton;
    @FXML private HBox trailBox;
    @FXML private Button undoButton;
    @FXML private Button redoButton;
    @FXML private Button keysButton;
    @FXML private StackPane pageArea;
    @FXML private HBox noticeBox;

    /// Where notices appear.
    Pane noticePlace() {
        return noticeBox;
    }

    /// Adds an entry to the sidebar.
    void add(Place place, Command command) {
        var entry = new ToggleButton(command.label(), new FontIcon(place.icon()));
        entry.setId(place.name().toLowerCase(Locale.ROOT) + "PlaceButton");
        entry.getStyleClass().add("place");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setToggleGroup(group);
        command.wire(entry);
        entries.put(place, entry);
        (place.atFoot() ? footBox : placesBox).getChildren().add(entry);
    }

    /// Connects the buttons above the page.
    void wire(Command back, Command undo, Command redo, Command keys) {
        back.wire(backButton);
        undo.wire(undoButton);
        redo.wire(redoButton);
        keys.wire(keysButton);
        backButton.visibleProperty().bind(backButton.disabledProperty().not());
        backButton.managedProperty().bind(backButton.visibleProperty());
    }

    /// Shows a page under its path.
    ///
    /// @param place the sidebar entry it belongs to
    void show(Place place, Page page) {
        entries.get(place).setSelected(true);
        pageArea.getChildren().setAll(page.view());
        // What scrolls has its content only now; before, that could not take the focus.
        pageArea.applyCss();
        following.unsubscribe();
        following = page.trail().subscribe(trail -> showTrail(trail, page.title()));
    }

    private void showTrail(List<Page.Crumb> trail, ObservableValue<String> title) {
        trailBox.getChildren().clear();
        trail.forEach(this::addStep);
        var here = new Label();
        here.getStyleClass().add("here");
        here.textProperty().bind(title);
        trailBox.getChildren().add(here);
    }

    private void addStep(Page.Crumb crumb) {
        var link = new Hyperlink(crumb.label());
        link.setOnAction(event -> crumb.open().run());
        if (trailBox.getChildren().isEmpty()) {
            link.setMinWidth(Region.USE_PREF_SIZE); // the way out stays, however long the names
        }
        var then = new Label("›");
        then.setMinWidth(Region.USE_PREF_SIZE);
        then.getStyleClass().add("here");
        trailBox.getChildren().addAll(link, then);
    }

    @FXML
    private void initialize() {
        Narrowing.watch(frame, measureLabel, ROOMY);
        Narrowing.watch(pageArea, measureLabel, ROOMY_PAGE);
    }
}
