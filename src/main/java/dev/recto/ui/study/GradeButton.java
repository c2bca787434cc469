package dev.recto.ui.study;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A button with a grade and, below it, when the card would come back: in full where there is room,
/// otherwise in brief.
final class GradeButton extends Button {
    private final Label name;
    private final Label full = date();
    private final Label brief = date();
    private final StackPane date = new StackPane(brief, full);

    GradeButton(String grade) {
        name = new Label(grade);
        name.getStyleClass().add("grade-name");
        setGraphic(new VBox(name, date));
        getStyleClass().add("grade");
    }

    /// @param inFull when the card would come back; empty if no date changes
    /// @param inBrief the same in fewer words
    void show(String inFull, String inBrief) {
        full.setText(inFull);
        brief.setText(inBrief);
        setAccessibleHelp(inFull);
    }

    /// The least width in which the name can be read.
    double nameWidth() {
        return snapSizeX(name.prefWidth(-1) + snappedLeftInset() + snappedRightInset());
    }

    /// The least height in which the name can be read, with half of the usual margin.
    double nameHeight() {
        return snapSizeY(name.prefHeight(-1) + snappedTopInset());
    }

    /// Takes its place in the bar.
    void lay(double x, double y, double width, double height, boolean dated) {
        double room = width - snappedLeftInset() - snappedRightInset();
        boolean fits = full.prefWidth(-1) <= room;
        full.setVisible(fits);
        brief.setVisible(!fits);
        date.setVisible(dated);
        date.setManaged(dated && !full.getText().isEmpty());
        resizeRelocate(x, y, width, height);
    }

    private static Label date() {
        var label = new Label();
        label.getStyleClass().add("grade-date");
        return label;
    }
}
