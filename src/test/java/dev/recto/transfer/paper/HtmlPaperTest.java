package dev.recto.transfer.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.transfer.paper.Paper.Answer;
import dev.recto.transfer.paper.Paper.Medium;
import dev.recto.transfer.paper.Paper.Task;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class HtmlPaperTest {
    @Test
    void everyKindOfQuestionIsThereWithItsKeyOnAPageOfItsOwn() throws Exception {
        Document page = page(Papers.everyKind());
        assertThat(page.select("main .tasks > li > .stem").eachText())
                .containsExactly("The capital of Norway", "Peru: Lima", "Kenya");
        assertThat(page.select(".options > li").eachText()).containsExactly("Oslo", "Lima");
        assertThat(page.select(".ticks > li").eachText()).containsExactly("True", "False");
        assertThat(page.select(".rights > li").eachText()).containsExactly("Tokyo", "Cairo");
        assertThat(page.select(".line")).hasSize(1);
        assertThat(page.select(".key li").eachText())
                .containsExactly("a) Oslo", "True", "Egypt: b Japan: a", "Nairobi");
        assertThat(page.selectFirst("style").data()).contains(".key { break-before: page;");
    }

    @Test
    void textsAreTextsAndNothingIsLoaded() throws Exception {
        String evil = "<script>alert(1)</script> & \"<img src=http://x>\"";
        Document page =
                page(
                        Papers.of(
                                new Task(evil, evil, new Answer.Options(List.of(evil)), evil),
                                new Task(evil, evil, new Answer.Ticks(List.of(evil)), evil)));
        assertThat(page.select("script, img, link, iframe")).isEmpty();
        assertThat(page.select(".stem, .options > li, .ticks > li, .key li").eachText())
                .hasSize(6)
                .containsOnly(evil);
    }

    @Test
    void picturesAreInThePageAndWhatIsNotThereIsDescribed() throws Exception {
        Document page =
                page(
                        Papers.of(
                                new Task(
                                        "Name it.",
                                        "",
                                        List.of(
                                                new Medium("heart.png", "a \"heart\""),
                                                new Medium("lungs.png", "the <lungs>")),
                                        new Answer.Lines(1),
                                        "heart")));
        assertThat(page.select(".stem img").attr("src")).startsWith("data:image/png;base64,iVBOR");
        assertThat(page.select(".stem img").attr("alt")).isEqualTo("a \"heart\"");
        assertThat(page.select(".stem p").eachText()).containsExactly("[the <lungs>]");
    }

    @Test
    void directionAndScriptAreTold() throws Exception {
        Document page =
                page(Papers.of(Papers.typed("שלום", "peace"), Papers.typed("peace", "سلام")));
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select(".tasks > li").eachAttr("dir")).containsExactly("rtl", "ltr");
        assertThat(page.select(".stem bdi").stream().map(HtmlPaperTest::language))
                .containsExactly("und-Hebr", "");
        assertThat(page.select(".key bdi").stream().map(HtmlPaperTest::language))
                .containsExactly("", "und-Arab");
    }

    private static String language(Element element) {
        return element.attr("lang");
    }

    private static Document page(Paper paper) throws Exception {
        return Jsoup.parse(
                new String(Papers.written(new HtmlPaper(), paper), StandardCharsets.UTF_8));
    }
}
