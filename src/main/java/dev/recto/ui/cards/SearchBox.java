package dev.recto.ui.cards;

import dev.recto.store.search.Completion.Suggestion;
import dev.recto.store.search.Flaw;
import dev.recto.store.search.Parsed;
import dev.recto.store.search.Parsed.Piece;
import dev.recto.store.search.Query;
import dev.recto.ui.Command;
import dev.recto.ui.Words;
import dev.recto.ui.widget.CompletionList;
import dev.recto.ui.widget.Shown;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/// Where a search is typed: a field with completion, what is understood as chips that can be taken
/// away, and a sentence where something is not understood.
public final class SearchBox extends VBox {
    private final TextField field = new TextField();
    private final FlowPane chips = new FlowPane();
    private final Label flaw = new Label();
    private FoundCards model;
    private QueryWords said;
    private Words words;

    public SearchBox() {
        getStyleClass().add("search-box");
        field.setId("searchField");
        chips.getStyleClass().add("chips");
        flaw.setId("searchFlawLabel");
        flaw.getStyleClass().add("text-muted");
        flaw.setWrapText(true);
        getChildren().addAll(field, chips, flaw);
    }

    /// Connects it. Called once.
    ///
    /// @param search the command that leads here
    /// @param onward leads to what was found
    public void connect(Words given, FoundCards found, Command search, Runnable onward) {
        words = given;
        model = found;
        said = new QueryWords(words);
        field.setPromptText(words.get("search.prompt"));
        search.describe(field);
        field.textProperty().bindBidirectional(model.textProperty());
        model.parsed().subscribe(this::show);
        var completions =
                new CompletionList<>(field, words.get("search.completions"), Suggestion::label);
        field.textProperty().subscribe(text -> offer(completions, false));
        field.caretPositionProperty().subscribe(caret -> offer(completions, false));
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                completions.hide();
                            }
                        });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.isConsumed()) { // by the list of completions
                        return;
                    }
                    boolean more = event.getCode() == KeyCode.SPACE && event.isControlDown();
                    if (more) {
                        offer(completions, true);
                        event.consume();
                    } else if (event.getCode() == KeyCode.ENTER && !completions.isChosen()) {
                        completions.hide();
                        onward.run();
                        event.consume();
                    } else if (event.getCode() == KeyCode.DOWN && !completions.isShowing()) {
                        onward.run();
                        event.consume();
                    }
                });
    }

    /// Gives the focus to the field.
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private void offer(CompletionList<Suggestion> completions, boolean all) {
        String text = field.getText();
        int caret = Math.min(field.getCaretPosition(), text.length());
        boolean begun = caret > 0 && !Character.isWhitespace(text.charAt(caret - 1));
        if (field.isFocused() && (all || begun)) {
            completions.show(model.next(caret), this::take);
        } else {
            completions.hide();
        }
    }

    private void take(Suggestion chosen) {
        field.setText(chosen.in(field.getText()));
        field.positionCaret(chosen.from() + chosen.text().length());
    }

    private void show(Parsed parsed) {
        chips.getChildren()
                .setAll(
                        parsed.pieces().stream()
                                .filter(piece -> !(piece.query() instanceof Query.Text))
                                .map(this::chip)
                                .toList());
        Shown.set(chips, !chips.getChildren().isEmpty());
        Optional<Flaw> first = parsed.flaws().stream().findFirst();
        flaw.setText(first.map(said::flaw).orElse(""));
        Shown.set(flaw, first.isPresent());
    }

    private Button chip(Piece piece) {
        var chip = new Button(said.part(piece.query()), new FontIcon(Feather.X));
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("chip", "small");
        chip.setAccessibleText(words.get("search.without", chip.getText()));
        chip.setOnAction(
                event -> {
                    String text = field.getText();
                    field.setText(
                            (text.substring(0, piece.from()).stripTrailing()
                                            + " "
                                            + text.substring(piece.to()).stripLeading())
                                    .strip());
                    field.requestFocus();
                    field.end();
                });
        return chip;
    }
}
