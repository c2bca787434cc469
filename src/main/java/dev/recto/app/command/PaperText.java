package dev.recto.app.command;

import dev.recto.transfer.paper.Paper;
import dev.recto.transfer.paper.Paper.Answer;
import dev.recto.transfer.paper.Paper.Task;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/// Questions as a person reads them in a terminal: numbered, with the key at the end.
final class PaperText {
    private static final String INDENT = "   ";

    private final PrintStream out;

    PaperText(PrintStream out) {
        this.out = out;
    }

    void print(Paper paper) {
        for (int i = 0; i < paper.tasks().size(); i++) {
            task(i + 1, paper.tasks().get(i));
        }
        out.println();
        out.println(paper.keyTitle());
        for (int i = 0; i < paper.tasks().size(); i++) {
            String key = paper.tasks().get(i).key();
            out.println(i + 1 + ". " + key.lines().collect(Collectors.joining("; ")));
        }
    }

    private void task(int number, Task task) {
        out.println();
        out.println(number + ". " + task.instruction());
        task.stemInWords().lines().forEach(line -> out.println(INDENT + line));
        switch (task.answer()) {
            case Answer.Options(List<String> texts) -> options(texts);
            case Answer.Columns(List<String> lefts, List<String> rights) -> {
                lefts.forEach(left -> out.println(INDENT + left));
                options(rights);
            }
            case Answer.Ticks _, Answer.Lines _ -> {}
        }
    }

    private void options(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            out.println(INDENT + Paper.letter(i) + ") " + texts.get(i));
        }
    }
}
