package dev.recto.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Passages are written with `[` and `]` around the selection, or `|` where the caret stands alone.
class MarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "BOLD;a [word] here;a **[word]** here",
                "BOLD;a **[word]** here;a [word] here",
                "BOLD;a [**word**] here;a [word] here",
                "BOLD;a [ word ]here;a  **[word]** here",
                "BOLD;a wo|rd here;a **[word]** here",
                "BOLD;a **wo|rd** here;a [word] here",
                "BOLD;a | here;a **|** here",
                "BOLD;a **|** here;a | here",
                "BOLD;a *[word]*;a ***[word]***",
                "ITALIC;a **[word]**;a ***[word]***",
                "ITALIC;a ***[word]***;a **[word]**",
                "BOLD;a ***[word]***;a *[word]*",
                "CODE;[x + y];`[x + y]`",
                "CODE;`[x + y]`;[x + y]",
                "BOLD;[日本]語;**[日本]**語",
                "OPTIONAL;the [red] apple;the ([red]) apple",
                "OPTIONAL;the ([red]) apple;the [red] apple",
                "ALTERNATIVE;colo|ur;colour / |",
                "ALTERNATIVE;colo|ur¶more;colour / |¶more",
                "ALTERNATIVE;colour |;colour / |",
                "BULLETS;a¶b|¶c;a¶- b|¶c",
                "BULLETS;a¶[b¶c];a¶[- b¶- c]",
                "BULLETS;[- b¶- c];[b¶c]",
                "NUMBERS;[- b¶- c];[1. b¶2. c]",
                "BULLETS;[1. b¶2. c];[- b¶- c]",
                "BULLETS;|;- |",
            })
    void marksAreSetAndTakenOff(Markup markup, String before, String after) {
        assertThat(written(markup.on(read(before)))).isEqualTo(after);
    }

    @Test
    void aLinkAndATableWaitForTheirWords() {
        assertThat(Markup.LINK.on(new Passage("see here", 4, 8)))
                .isEqualTo(Passage.at("see [here]()", 11));
        assertThat(Markup.LINK.on(Passage.at("see ", 4))).isEqualTo(Passage.at("see []()", 5));
        assertThat(Markup.TABLE.on(Passage.at("", 0)))
                .isEqualTo(Passage.at("|  |  |\n| --- | --- |\n|  |  |\n", 2));
        assertThat(Markup.TABLE.on(Passage.at("x", 1)).text()).startsWith("x\n\n|  |");
    }

    static Passage read(String marked) {
        String text = marked.replace('¶', '\n');
        int caret = text.indexOf('|');
        if (caret >= 0) {
            return Passage.at(text.replace("|", ""), caret);
        }
        int start = text.indexOf('[');
        int end = text.indexOf(']') - 1;
        return new Passage(text.replaceAll("[\\[\\]]", ""), start, end);
    }

    private static String written(Passage passage) {
        String shown =
                passage.start() == passage.end()
                        ? passage.before() + "|" + passage.after()
                        : passage.before() + "[" + passage.selected() + "]" + passage.after();
        return shown.replace('\n', '¶');
    }
}
