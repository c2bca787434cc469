package dev.recto.ui.exchange;

import dev.recto.transfer.Problem;
import dev.recto.ui.Words;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import java.util.List;

/// The places that could not be taken as they stand.
final class ProblemList extends ListView<Problem> {
    ProblemList(Words words) {
        setId("problemList");
        getStyleClass().add("problem-list");
        setAccessibleText(words.get("import.problemList"));
        setCellFactory(
                list ->
                        new ListCell<>() {
                            @Override
                            protected void updateItem(Problem problem, boolean empty) {
                                super.updateItem(problem, empty);
                                setText(empty ? null : sentence(words, problem));
                            }
                        });
    }

    /// Shows these problems.
    void show(List<Problem> problems) {
        getItems().setAll(problems);
    }

    private static String sentence(Words words, Problem problem) {
        String matter = words.get("problem." + problem.kind().name());
        return problem.line() == 0
                ? words.get("import.problem", matter, problem.text())
                : words.get("import.problemAt", problem.line(), matter, problem.text());
    }
}
