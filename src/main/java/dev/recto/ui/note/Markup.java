package dev.recto.ui.note;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Sets and takes off the marks of Markdown, and those that an answer may have for whoever types
/// it. What is marked already is unmarked by the same.
enum Markup {
    BOLD {
        @Override
        Passage on(Passage passage) {
            return around(passage, "**", "**");
        }
    },
    ITALIC {
        @Override
        Passage on(Passage passage) {
            return around(passage, "*", "*");
        }
    },
    CODE {
        @Override
        Passage on(Passage passage) {
            return around(passage, "`", "`");
        }
    },
    BULLETS {
        @Override
        Passage on(Passage passage) {
            return lines(passage, false);
        }
    },
    NUMBERS {
        @Override
        Passage on(Passage passage) {
            return lines(passage, true);
        }
    },
    LINK {
        @Override
        Passage on(Passage passage) {
            Passage words = passage.onWords();
            Passage link = words.replaced("[" + words.selected() + "]()");
            return Passage.at(
                    link.text(), words.selected().isEmpty() ? link.start() + 1 : link.end() - 1);
        }
    },
    TABLE {
        @Override
        Passage on(Passage passage) {
            boolean inLine = !passage.before().isEmpty() && !passage.before().endsWith("\n");
            String begin = (inLine ? "\n\n" : "") + "| ";
            Passage table = passage.replaced(begin + " |  |\n| --- | --- |\n|  |  |\n");
            return Passage.at(table.text(), table.start() + begin.length());
        }
    },
    /// May be left out of a typed answer.
    OPTIONAL {
        @Override
        Passage on(Passage passage) {
            return around(passage, "(", ")");
        }
    },
    /// Another answer that is right as well.
    ALTERNATIVE {
        @Override
        Passage on(Passage passage) {
            String line = passage.after().lines().findFirst().orElse("");
            int end = passage.end() + (passage.after().startsWith("\n") ? 0 : line.length());
            var behind = new Passage(passage.text(), end, end);
            String bar = behind.before().endsWith(" ") ? "/ " : " / ";
            Passage added = behind.replaced(bar);
            return Passage.at(added.text(), added.end());
        }
    };

    private static final Pattern MARK = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])[ \\t]+");

    /// The text marked, or unmarked, and what is selected then.
    abstract Passage on(Passage passage);

    private static Passage around(Passage passage, String open, String close) {
        Passage words = passage.onWords();
        String inner = words.selected();
        if (isAround(words, open, close)) {
            int start = words.start() - open.length();
            String text =
                    words.text().substring(0, start)
                            + inner
                            + words.after().substring(close.length());
            return new Passage(text, start, start + inner.length());
        }
        if (inner.length() >= open.length() + close.length()
                && inner.startsWith(open)
                && inner.endsWith(close)
                && !inner.startsWith(open + open)) {
            return words.replaced(inner.substring(open.length(), inner.length() - close.length()));
        }
        Passage marked = words.replaced(open + inner + close);
        int start = marked.start() + open.length();
        return new Passage(marked.text(), start, start + inner.length());
    }

    /// Stars are shared by bold and italic: two are bold, one is italic, three are both.
    private static boolean isAround(Passage words, String open, String close) {
        if (!words.before().endsWith(open) || !words.after().startsWith(close)) {
            return false;
        }
        if (!open.startsWith("*")) {
            return true;
        }
        String before = words.before();
        int stars = before.length() - before.replaceFirst("\\*+$", "").length();
        return open.length() == 1 ? stars % 2 == 1 : stars >= 2;
    }

    private static Passage lines(Passage passage, boolean numbered) {
        int from = passage.text().lastIndexOf('\n', passage.start() - 1) + 1;
        int stop = passage.text().indexOf('\n', Math.max(from, passage.end()));
        int to = stop < 0 ? passage.text().length() : stop;
        var whole = new Passage(passage.text(), from, to);
        List<String> lines = Arrays.asList(whole.selected().split("\n", -1));
        Pattern wanted = Pattern.compile(numbered ? "\\d{1,9}[.)][ \\t]+" : "[-*+][ \\t]+");
        boolean off = lines.stream().allMatch(line -> wanted.matcher(line).lookingAt());
        int[] number = {0};
        String marked =
                lines.stream()
                        .map(line -> MARK.matcher(line).replaceFirst(""))
                        .map(line -> off ? line : (numbered ? ++number[0] + ". " : "- ") + line)
                        .collect(Collectors.joining("\n"));
        Passage now = whole.replaced(marked);
        return passage.start() == passage.end() ? Passage.at(now.text(), now.end()) : now;
    }
}
