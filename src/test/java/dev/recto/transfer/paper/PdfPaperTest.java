package dev.recto.transfer.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.transfer.TransferException;
import dev.recto.transfer.paper.Paper.Answer;
import dev.recto.transfer.paper.Paper.Task;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What another program reads in the PDF files that are written.
class PdfPaperTest {
    private static final int ENDLESS = 20_000;

    private final PdfPaper pdf = new PdfPaper();

    @Test
    void everyKindOfQuestionIsReadBackInOrder() throws Exception {
        assertThat(text(Papers.everyKind()))
                .containsSubsequence(
                        "Capitals", "Name", "Date", "1.", "The capital of Norway", "a)", "Oslo")
                .containsSubsequence("2.", "Peru: Lima", "True", "False")
                .containsSubsequence("3.", "Egypt", "a)", "Tokyo", "Japan", "b)", "Cairo")
                .containsSubsequence("4.", "Kenya", "Write the answer.", "The key", "Nairobi");
    }

    @Test
    void theKeyBeginsANewPage() throws Exception {
        List<String> pages = pages(Papers.everyKind());
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst()).doesNotContain("The key", "Nairobi").contains("1 / 2");
        assertThat(pages.getLast()).startsWith("The key").contains("Nairobi", "2 / 2");
    }

    @Test
    void aLongTestGoesOverManyPagesAndLosesNothing() throws Exception {
        List<String> pages = pages(Papers.many(200));
        assertThat(pages).hasSizeGreaterThan(10);
        String all = String.join("", pages);
        for (int i = 1; i <= 200; i++) {
            assertThat(all).contains("Question number " + i, "Answer number " + i);
        }
    }

    @Test
    void aTextLongerThanAPageIsBroken() throws Exception {
        String words = "word ".repeat(ENDLESS / 5);
        List<String> pages = pages(Papers.of(Papers.typed(words + "end", "key")));
        assertThat(pages).hasSizeGreaterThan(3);
        String all = String.join("\n", pages);
        assertThat(all.split("\\bword\\b")).hasSize(ENDLESS / 5 + 1);
    }

    @Test
    void aWordLongerThanALineIsBroken() throws Exception {
        String word = "x".repeat(400);
        String read = text(Papers.of(Papers.typed(word, "key"))).replaceAll("\\s", "");
        assertThat(read).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Größe – naïve “café”", "Привет, мир", "Ελληνικά", "a < b & c > (d) \\"})
    void textsCanBeSearchedAndCopied(String words) throws Exception {
        Paper paper = Papers.of(Papers.typed(words, words));
        assertThat(pdf.prepare(paper).missing()).isEmpty();
        assertThat(text(paper)).contains(words);
    }

    @Test
    void whatNoFontHasIsSaidAndWrittenAsANumber() throws Exception {
        Paper paper = Papers.of(Papers.typed("left \uE123 right", "key"));
        assertThat(pdf.prepare(paper).missing()).containsExactly(0xE123);
        assertThat(text(paper)).contains("left [U+E123] right");
    }

    @Test
    void questionsFromRightToLeftStandOnTheRight() throws Exception {
        var hebrew = new Task("Choose.", "שלום", new Answer.Options(List.of("עולם")), "עולם");
        assertThat(ink(Papers.of(hebrew), true)).isGreaterThan(ink(Papers.of(hebrew), false));
        var english = Papers.typed("Hello", "world");
        assertThat(ink(Papers.of(english), true)).isLessThan(ink(Papers.of(english), false));
    }

    @ParameterizedTest
    @CsvSource({"US, 612, 792", "CA, 612, 792", "GB, 595, 842", "JP, 595, 842"})
    void theSheetIsOfTheUsualSize(String country, int width, int height) throws Exception {
        Paper paper = Papers.of(Locale.of("en", country), List.of(Papers.typed("a", "b")));
        try (PDDocument document = read(paper)) {
            var box = document.getPage(0).getMediaBox();
            assertThat(Math.round(box.getWidth())).isEqualTo(width);
            assertThat(Math.round(box.getHeight())).isEqualTo(height);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-" + country);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Capitals");
        }
    }

    @Test
    void theSamePaperIsTheSameFile() throws Exception {
        assertThat(Papers.written(pdf, Papers.everyKind()))
                .isEqualTo(Papers.written(pdf, Papers.everyKind()));
    }

    /// How much is drawn in the outer quarter of the first question, on the right or on the left.
    private int ink(Paper paper, boolean right) throws IOException, TransferException {
        try (PDDocument document = read(paper)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            int quarter = page.getWidth() / 4;
            int count = 0;
            for (int y = page.getHeight() / 6; y < page.getHeight() / 2; y++) {
                for (int x = 0; x < quarter; x++) {
                    int at = right ? page.getWidth() - 1 - x : x;
                    count += (page.getRGB(at, y) & 0xff) < 128 ? 1 : 0;
                }
            }
            return count;
        }
    }

    private String text(Paper paper) throws IOException, TransferException {
        return String.join("\n", pages(paper));
    }

    private List<String> pages(Paper paper) throws IOException, TransferException {
        try (PDDocument document = read(paper)) {
            var pages = new ArrayList<String>();
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private PDDocument read(Paper paper) throws IOException, TransferException {
        return Loader.loadPDF(Papers.written(pdf, paper));
    }
}
