package dev.recto.ui.tidy;

import dev.recto.ui.Command;
import dev.recto.ui.PageController;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.widget.Changing;
import dev.recto.ui.widget.EmptyState;
import dev.recto.ui.widget.WorkStrip;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Binds the page of one section: a list, what can be done with its pieces, and for some what
/// stands beside it.
///
/// @param <T> a piece
public final class ChoreController<T> implements PageController {
    /// Where fewer letters than this stand side by side, there is no room beside the list.
    private static final double ROOMY = 60;

    /// How much of the room the list has where something stands beside it.
    private static final double LIST_SHARE = 0.4;

    private final Tools tools;
    private final Words words;
    private final Chore<T> chore;
    private @Nullable Beside<T> beside;
    private List<Command> commands = List.of();
    private int place;

    @FXML private Pane page;
    @FXML private Label introLabel;
    @FXML private FlowPane toolBar;
    @FXML private SplitPane split;
    @FXML private ListView<T> pieceList;
    @FXML private WorkStrip workStrip;

    ChoreController(Tools tools, Chore<T> chore) {
        this.tools = tools;
        this.words = tools.words();
        this.chore = chore;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Command> commandsInside() {
        return isBesideShown() ? beside.commands() : List.of();
    }

    /// Gives the focus to the list.
    @Override
    public void focus() {
        pieceList.requestFocus();
        place();
        reselect();
        if (isBesideShown()) {
            beside.show(pieceList.getSelectionModel().getSelectedItem());
        }
    }

    @Override
    public void close() {
        if (beside != null) {
            beside.close();
        }
    }

    @FXML
    private void initialize() {
        String section = chore.section().name();
        introLabel.setText(words.get("tidy.intro." + section));
        pieceList.setAccessibleText(words.get("tidy.title." + section));
        pieceList.setCellFactory(_ -> chore.cell());
        pieceList.setItems(chore.pieces());
        chore.count().subscribe(count -> pieceList.setPlaceholder(placeholder(count)));
        var selection = pieceList.getSelectionModel();
        selection.setSelectionMode(chore.several() ? SelectionMode.MULTIPLE : SelectionMode.SINGLE);
        var changing = new Changing(tools, workStrip);
        commands = chore.commands(new Chosen<>(pieceList, words, changing, this::focusBeside));
        chore.head().ifPresent(toolBar.getChildren()::add);
        showCommands();
        beside = chore.beside(tools, this::focus).orElse(null);
        if (beside != null) {
            beside.view().getStyleClass().add("beside");
        }
        page.widthProperty().subscribe(this::place);
        introLabel.fontProperty().subscribe(this::place);
        selection.selectedIndexProperty().subscribe(index -> selected(index.intValue()));
        chore.pieces().addListener((ListChangeListener<T>) _ -> changed());
        pieceList.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        focusBeside();
                    }
                });
        changed();
    }

    private Node placeholder(@Nullable Integer count) {
        return count == null
                ? new Label(words.get("tidy.waiting"))
                : new EmptyState(
                        Feather.CHECK_CIRCLE,
                        words.get("tidy.none"),
                        words.get("tidy.none." + chore.section()));
    }

    private void showCommands() {
        for (Command command : commands.subList(0, Math.min(chore.buttons(), commands.size()))) {
            var button = new Button(command.label());
            command.wire(button);
            button.setMinWidth(Button.USE_PREF_SIZE);
            toolBar.getChildren().add(button);
        }
        if (commands.size() > chore.buttons()) {
            var more = new MenuButton(words.get("deck.more"));
            more.setId("moreButton");
            more.setMinWidth(Button.USE_PREF_SIZE);
            commands.stream()
                    .skip(chore.buttons())
                    .forEach(command -> more.getItems().add(command.menuItem()));
            toolBar.getChildren().add(more);
        }
    }

    private void focusBeside() {
        T piece = pieceList.getSelectionModel().getSelectedItem();
        if (isBesideShown()) {
            beside.focus();
        } else if (beside != null && piece != null) {
            beside.open(piece);
        }
    }

    /// Shows beside the list what the learner selects. What a change of the library selects is not
    /// shown as long as the learner writes there.
    private void selected(int index) {
        if (index >= 0) {
            place = index;
            if (isBesideShown() && !isBesideFocused()) {
                beside.show(pieceList.getSelectionModel().getSelectedItem());
            }
        }
    }

    private void changed() {
        boolean any = !chore.pieces().isEmpty();
        toolBar.getChildren().forEach(node -> node.setVisible(any || node instanceof Pane));
        if (!isBesideFocused()) {
            place();
            reselect();
        }
    }

    /// Puts beside the list what belongs there, if there is something to show and room for it.
    private void place() {
        boolean roomy = page.getWidth() >= ROOMY * introLabel.getFont().getSize();
        boolean wanted = roomy && !chore.pieces().isEmpty();
        if (beside != null && wanted != isBesideShown()) {
            if (wanted) {
                split.getItems().add(beside.view());
                split.setDividerPositions(LIST_SHARE);
                beside.show(pieceList.getSelectionModel().getSelectedItem());
            } else {
                split.getItems().remove(beside.view());
                beside.show(null);
            }
        }
    }

    private boolean isBesideShown() {
        return beside != null && split.getItems().contains(beside.view());
    }

    /// Selects what stands now where the selected piece was.
    private void reselect() {
        int last = chore.pieces().size() - 1;
        if (last >= 0 && pieceList.getSelectionModel().isEmpty()) {
            pieceList.getSelectionModel().clearAndSelect(Math.min(place, last));
        }
    }

    private boolean isBesideFocused() {
        return beside != null && beside.view().isFocusWithin();
    }
}
