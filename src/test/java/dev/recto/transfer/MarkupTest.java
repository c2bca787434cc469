package dev.recto.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x < y and y > z",
                "a <3 b",
                "List<String>",
                "R&D",
                "if (a <b && c> d)",
                "**bold** and `code`",
                "5 * 3 = 15",
                ""
            })
    void leavesPlainTextAlone(String text) {
        assertThat(Markup.toMarkdown(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <b>bold</b> and <i>italic</i>            | **bold** and *italic*
                    a<b> b </b>c                             | a **b** c
                    <b></b>nothing                           | nothing
                    <b>one<br></b>two                        | **one**  ⏎two
                    <b><br>one</b>                           | **one**
                    R&amp;D                                  | R&D
                    a&nbsp;b                                 | a b
                    one<br>two                               | one  ⏎two
                    one<br><br>two                           | one⏎⏎two
                    one<div>two</div><div>three</div>        | one  ⏎two  ⏎three
                    one<div><br></div><div>two</div>         | one⏎⏎two
                    <p>one</p><p>two</p>                     | one⏎⏎two
                    <ul><li>one</li><li>two</li></ul>        | - one⏎- two
                    <ol><li>one</li><li>two</li></ol>        | 1. one⏎2. two
                    <ul><li>a<ul><li>b</li></ul></li></ul>   | - a⏎  - b
                    lead:<ul><li>one</li></ul>               | lead:⏎⏎- one
                    <h2>Title</h2>text                       | ## Title⏎⏎text
                    <blockquote>said</blockquote>            | > said
                    <pre>a<br>  b</pre>                      | ```⏎a⏎  b⏎```
                    use <code>a*b</code>                     | use `a*b`
                    <a href="https://example.org">here</a>   | [here](https://example.org)
                    <a href="javascript:alert(1)">here</a>   | here
                    <img src="cell.png" alt="a cell">        | ![a cell](cell.png)
                    <img src="http://a.b/c.png" alt="spy">   | spy
                    <img src="x" onerror="alert(1)">         | ~~
                    <script>alert(1)</script>safe            | safe
                    <style>b{}</style><b>safe</b>            | **safe**
                    H<sub>2</sub>O                           | H2O
                    <span style="color:red">red</span>       | red
                    2 * 3 <b>is</b> 6                        | 2 \\* 3 **is** 6
                    {{c1::<b>Bern</b>::city}}<br>            | {{c1::**Bern**::city}}
                    <b>open                                  | **open**
                    one</b>                                  | one
                    """)
    void turnsTagsIntoMarkdown(String html, String markdown) {
        assertThat(Markup.toMarkdown(html)).isEqualTo(markdown.replace("⏎", "\n"));
    }

    @Test
    void turnsTablesIntoTables() {
        assertThat(
                        Markup.toMarkdown(
                                "<table><tr><th>a</th><th>b</th></tr>"
                                        + "<tr><td>1<br>2</td></tr></table>"))
                .isEqualTo("|a|b|\n|---|---|\n|1 2||");
    }

    @Test
    void keepsLineEndsOfCellsThatOnlyHaveASpanOfMarkup() {
        assertThat(Markup.toMarkdown("one <b>two</b>\nthree")).isEqualTo("one **two**  \nthree");
    }

    @Test
    void isNotAskedToNestForever() {
        String deep = "<div><b><ul><li>".repeat(10_000) + "word";

        assertThat(Markup.toMarkdown(deep)).contains("word");
        assertThat(Markdown.parse(Markup.toMarkdown(deep))).isNotNull();
    }
}
