package dev.recto.ui.quiz.question;

import dev.recto.quiz.mark.ExpectedList;
import dev.recto.ui.Words;
import dev.recto.ui.card.FlipCard;
import dev.recto.ui.card.TextDirection;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// The pane of a list: one field that takes the items as they come, and a row for each.
public final class ListController extends PaneController<ListViewModel> {
    @FXML private FlipCard stemCard;
    @FXML private TextField itemField;
    @FXML private Label countLabel;
    @FXML private Label remarkLabel;
    @FXML private VBox rowBox;
    @FXML private Label strayLabel;

    ListController(Words words, Paper paper, ListViewModel model) {
        super(words, paper, model);
    }

    @FXML
    private void initialize() {
        stemCard.show(paper.stem(model.question()));
        itemField.setAccessibleText(asked("question.typeItem"));
        itemField.setNodeOrientation(TextDirection.of(model.question().answer()));
        itemField.setOnAction(_ -> enter());
        itemField.addEventFilter(KeyEvent.KEY_PRESSED, this::takeBack);
        follow(this::show);
        model.remarkProperty().subscribe(remark -> remarkLabel.setText(said(remark)));
    }

    private String said(ListViewModel.Remark remark) {
        return switch (remark) {
            case NONE -> "";
            case TWICE -> words.get("question.alreadyThere");
            case STRAY -> words.get("question.notOnTheList");
        };
    }

    /// Enter adds what is in the field; in an empty field it ends the list.
    private void enter() {
        if (itemField.getText().isBlank()) {
            advance();
        } else {
            model.add(itemField.getText());
            itemField.clear();
        }
    }

    private void takeBack(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && itemField.getText().isEmpty()) {
            model.takeBack()
                    .ifPresent(
                            item -> {
                                itemField.setText(item);
                                itemField.end();
                                event.consume();
                            });
        }
    }

    private void show() {
        ExpectedList expected = model.question().expected();
        itemField.setEditable(model.open());
        String count =
                words.get(
                        expected.ordered() ? "question.countInOrder" : "question.count",
                        model.count(),
                        expected.required(),
                        expected.items().size());
        countLabel.setText(count);
        rowBox.getChildren().setAll(model.rows().stream().map(this::row).toList());
        List<String> strays = model.strays();
        strayLabel.setText(
                strays.isEmpty() ? "" : words.get("question.strays", String.join(", ", strays)));
    }

    private HBox row(ListViewModel.Row row) {
        var icon = new StandingIcon();
        icon.show(row.standing());
        var label = new Label(row.text());
        label.getStyleClass().add("item-text");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setNodeOrientation(TextDirection.of(row.text()));
        HBox.setHgrow(label, Priority.ALWAYS);
        var box = new HBox(icon, label);
        box.getStyleClass().add("item-row");
        StandingIcon.dress(box, row.standing());
        label.setAccessibleText(
                row.standing() == Standing.NONE
                        ? words.get("question.openItem")
                        : row.text()
                                + ", "
                                + words.get("question.standing." + row.standing().name()));
        return box;
    }

    @Override
    public ObservableValue<String> step() {
        return new SimpleStringProperty(words.get("question.thatIsAll"));
    }

    @Override
    public void focus() {
        itemField.requestFocus();
        itemField.end();
    }
}
