package dev.recto.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class MediaNamesTest {
    @Test
    void namesAreFoundWhereverTheyStand() {
        var note =
                new ListNote(
                        "![a](1.png) and `![no](code.png)` ![b](<2 x.png> \"title\")",
                        "| a |\n|---|\n| ![c](3.mp3) |",
                        List.of("- ![d](4.gif)", "plain"),
                        false,
                        1,
                        "![e][ref]\n\n[ref]: 5.wav");
        assertThat(MediaNames.in(note))
                .containsExactly("1.png", "2 x.png", "3.mp3", "4.gif", "5.wav");
        assertThat(MediaNames.sounds(note.lead())).containsExactly("3.mp3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ![a](1.png)                       | ![a](new-1.png)
                    x ![*a* \\[b](1.png) ![](2.png) y | x ![*a* \\[b](new-1.png) ![](2.png) y
                    ![a](<1.png> "1.png") `1.png`     | ![a](new-1.png) `1.png`
                    {{c1::![a](1.png)::1.png}}        | {{c1::![a](new-1.png)::1.png}}
                    [1.png](1.png)                    | [1.png](1.png)
                    - ![心臓](1.png)                  | - ![心臓](new-1.png)
                    """)
    void onlyTheNameIsChanged(String text, String expected) {
        assertThat(MediaNames.rename(text, name -> name.equals("1.png") ? "new-1.png" : name))
                .isEqualTo(expected);
    }

    @Test
    void severalLinesKeepTheirPlaces() {
        String text = "# ![a](1.png)\n\n> q\n> ![b\nc](1.png)\r\n\n| ![d](1.png) | 𝒳 ![](1.png) |";
        assertThat(MediaNames.rename(text, name -> "n.png"))
                .isEqualTo(text.replace("1.png", "n.png"));
    }

    @Test
    void aNoteOfAPictureAloneIsKnownByItsName() {
        assertThat(new BasicNote("![](heart.png)", "heart").headline()).isEqualTo("heart.png");
        assertThat(new BasicNote("![the heart](heart.png)", "heart").headline())
                .isEqualTo("the heart");
    }
}
