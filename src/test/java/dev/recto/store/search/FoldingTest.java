package dev.recto.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "naïve, naive",
        "nai\u0308ve, naive",
        "NAÏVE, naive",
        "МИР, мир",
        "ёлка, елка",
        "Straße, STRASSE",
        "ﬁne, fine",
        "ＦＵＬＬ, full",
        "ΛΌΓΟΣ, λογος",
        "Søren, soren",
        "Łódź, lodz",
        "Ægir, aegir",
        "İstanbul, istanbul",
        "TÜRKÇE, turkce",
        "Việt, viet",
        "שָׁלוֹם, שלום",
        "مُحَمَّد, محمد",
        "أحمد, احمد",
        "١٢٣, 123",
        "ｶﾞ, ガ",
        "한글, 한글",
        "x², x2",
    })
    void caseAndAccentsAside(String one, String other) {
        assertThat(Folding.of(one)).isEqualTo(Folding.of(other));
    }

    @ParameterizedTest
    @CsvSource({"мой, мои", "か, が", "कि, कु", "เก่า, เกา", "o, a", "ハ, パ"})
    void otherLettersStayOthers(String one, String other) {
        assertThat(Folding.of(one)).isNotEqualTo(Folding.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The cell's wall.   | the cell s wall
                    東京都               | 東京 京都 都
                    iPhone手机          | iphone 手机 机
                    C++ and C#         | c + + and c #
                    a\u200Bb soft\u00ADhyphen | ab softhyphen
                    ไทย                | ไท ทย ย
                    학교에              | 학교 교에 에
                    スーパー             | スー ーパ パー ー
                    100 %              | 100 %
                    ❤️                  | ❤
                    …                  |
                    """)
    void aTextBecomesTerms(String text, String terms) {
        assertThat(Terms.of(text)).isEqualTo(terms == null ? "" : terms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    na      | "na" *
                    東京     | "東京"
                    東京都   | "東京 京都"
                    東      | "東" *
                    手机 x   | "手机 机 x" *
                    C++     | "c + +"
                    """)
    void whatIsTypedBecomesAPhrase(String text, String phrase) {
        assertThat(Terms.phrase(text, true)).contains(phrase);
    }
}
