package dev.recto.ui.tidy;

import dev.recto.ui.Command;
import dev.recto.ui.Job;
import dev.recto.ui.Page;
import dev.recto.ui.PageController;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.widget.WorkStrip;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Binds the page that counts what can be tidied.
public final class TidyController implements PageController {
    private final Tools tools;
    private final Words words;
    private final TidyViewModel model;
    private final Map<Section, SectionRow> rows = new EnumMap<>(Section.class);
    private final List<Command> commands = new ArrayList<>();
    private final Command again;
    private Section last = Section.IDENTICAL;

    @FXML private Label stateLabel;
    @FXML private Button againButton;
    @FXML private VBox sectionBox;
    @FXML private WorkStrip workStrip;

    TidyController(Tools tools, TidyViewModel model) {
        this.tools = tools;
        this.words = tools.words();
        this.model = model;
        again = new Command(words.get("tidy.again"), "R F5", this::lookAgain);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /// Gives the focus to the section that was opened last.
    @Override
    public void focus() {
        rows.get(last).requestFocus();
    }

    @FXML
    private void initialize() {
        for (Section section : Section.values()) {
            var open =
                    new Command(
                            words.get("tidy.title." + section),
                            String.valueOf(section.ordinal() + 1),
                            () -> open(section));
            var row = new SectionRow(words, section, open);
            commands.add(open);
            rows.put(section, row);
            sectionBox.getChildren().add(row);
            model.count(section).subscribe(_ -> show());
        }
        commands.add(again);
        again.wire(againButton);
        model.pairs().searchProperty().subscribe(this::follow);
        model.pairs().searchProperty().subscribe(_ -> show());
    }

    private void follow(@Nullable Job<?> search) {
        if (search != null) {
            workStrip.follow(search, words.get("tidy.comparing"), words.get("dialog.cancel"));
        }
    }

    private void show() {
        boolean looking = model.pairs().searchProperty().get() != null;
        rows.forEach((section, row) -> row.show(model.count(section).getValue(), looking));
        List<@Nullable Integer> counts =
                Stream.of(Section.values())
                        .<@Nullable Integer>map(section -> model.count(section).getValue())
                        .toList();
        int known = counts.stream().filter(Objects::nonNull).mapToInt(count -> count).sum();
        boolean complete = counts.stream().allMatch(Objects::nonNull);
        stateLabel.setText(
                complete || known > 0 ? words.get("tidy.state", known) : words.get("tidy.looking"));
    }

    private void lookAgain() {
        model.pairs().look();
    }

    private void open(Section section) {
        last = section;
        model.watch(section);
        Page page = new ChorePage(tools, chore(section));
        tools.navigator().open(page);
    }

    private Chore<?> chore(Section section) {
        return switch (section) {
            case IDENTICAL -> new PairChore(tools, model.pairs(), true);
            case ALIKE -> new PairChore(tools, model.pairs(), false);
            case LEECHES -> new LeechChore(tools, model.leeches());
            case TAGS -> new TagChore(tools, model.tags());
            case UNUSED_MEDIA -> new UnusedMediaChore(tools, model.unusedMedia());
            case MISSING_MEDIA -> new MissingMediaChore(tools, model.missingMedia());
            case INCOMPLETE -> new IncompleteChore(tools, model.incomplete());
            case EMPTY_DECKS -> new EmptyDeckChore(tools, model.emptyDecks());
        };
    }
}
