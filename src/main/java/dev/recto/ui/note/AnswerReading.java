package dev.recto.ui.note;

import dev.recto.model.PlainText;
import dev.recto.quiz.mark.Alternatives;
import dev.recto.ui.Words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Says how a typed answer would be taken: what else is right, and what may be left out.
final class AnswerReading {
    /// Longer answers are not typed word for word.
    private static final int LONGEST = 120;

    private static final int MOST = 4;
    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]+)\\)");

    private final Words words;

    AnswerReading(Words words) {
        this.words = words;
    }

    /// One or two sentences; empty where an answer is just what it says.
    String of(String answer) {
        String plain = PlainText.of(answer);
        if (plain.length() > LONGEST || !Itemized.of(answer).items().isEmpty()) {
            return "";
        }
        List<String> accepted = Alternatives.accepted(plain);
        List<String> optional =
                PARENTHESIS
                        .matcher(plain)
                        .results()
                        .map((MatchResult inside) -> inside.group(1))
                        .filter(part -> accepted.stream().anyMatch(each -> !each.contains(part)))
                        .filter(part -> accepted.stream().anyMatch(each -> each.contains(part)))
                        .toList();
        List<String> others =
                accepted.stream()
                        .filter(each -> optional.stream().noneMatch(each::contains))
                        .filter(each -> !each.equals(plain))
                        .limit(MOST)
                        .toList();
        boolean said = others.size() > 1 || !others.isEmpty() && optional.isEmpty();
        String right =
                said ? words.get("editor.right", String.join(words.get("editor.or"), others)) : "";
        String left =
                optional.isEmpty()
                        ? ""
                        : words.get(
                                "editor.leftOut", String.join(words.get("editor.or"), optional));
        return (right + " " + left).strip();
    }
}
