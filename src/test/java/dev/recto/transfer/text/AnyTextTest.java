package dev.recto.transfer.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.transfer.text.read.TextReader;
import dev.recto.transfer.text.word.Script;
import dev.recto.transfer.text.word.Words;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// What holds for every text, however odd: lines of all fixtures shuffled together, and noise.
class AnyTextTest {
    private static final int TEXTS = 300;
    private static final Set<LineRole> ON_CARDS =
            EnumSet.of(LineRole.FRONT, LineRole.BACK, LineRole.CARD, LineRole.ITEM, LineRole.LEAD);

    private final TextReader reader = new TextReader();

    @Test
    void everyLineHasARoleAndEveryCardItsLines() {
        for (String text : texts()) {
            TextReading reading = reader.read(text, Corrections.NONE);
            List<String> source = text.lines().toList();
            assertThat(reading.lines()).as(text).hasSizeGreaterThanOrEqualTo(source.size());
            for (int i = 0; i < source.size(); i++) {
                ReadLine line = reading.lines().get(i);
                assertThat(line.text()).isEqualTo(source.get(i));
                assertThat(line.number()).isEqualTo(i + 1);
                boolean onCard = line.card() >= 0;
                if (ON_CARDS.contains(line.role())) {
                    assertThat(onCard).as("line %s of%n%s", line, text).isTrue();
                }
                if (onCard) {
                    assertThat(reading.cards().get(line.card()).lines()).contains(line.number());
                }
            }
        }
    }

    @Test
    void noWordOfAReadLineIsLost() {
        for (Fixture fixture : fixtures()) {
            if (fixture.name().startsWith("watermark")) {
                continue;
            }
            TextReading reading = reader.read(fixture.text(), Corrections.NONE);
            for (ReadLine line : reading.lines()) {
                if (ON_CARDS.contains(line.role())) {
                    String all = words(reading, line.number());
                    for (String word : Words.of(line.text())) {
                        boolean mark =
                                word.length() < 3
                                        || Words.QUESTIONS.contains(word)
                                        || Words.ANSWERS.contains(word);
                        boolean label =
                                word.matches("[qaQA]\\d+") || mark || glued(word) || rare(word);
                        assertThat(label || all.contains(word)).as("%s in %s", word, line).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void theSameTextGivesTheSameReading() {
        for (Fixture fixture : fixtures()) {
            assertThat(new TextReader().read(fixture.text(), Corrections.NONE))
                    .isEqualTo(reader.read(fixture.text(), Corrections.NONE));
        }
    }

    @Test
    void readsTextsWithNothingInThem() {
        for (String text :
                List.of(
                        "", " ", "\n\n\n", "-", "\t\t", "\u0000", "•", "::", "||;;||", "# ", "?",
                        "\ufeff")) {
            assertThat(reader.read(text, Corrections.NONE).cards()).as("'%s'", text).isEmpty();
        }
    }

    private static boolean glued(String word) {
        return word.startsWith("j");
    }

    private static boolean rare(String word) {
        return word.codePoints().anyMatch(c -> Script.of(c) == Script.INDIC);
    }

    private static String words(TextReading reading, int line) {
        StringBuilder all = new StringBuilder();
        for (ReadCard card : reading.cards()) {
            if (card.lines().contains(line)) {
                all.append(card.front())
                        .append(' ')
                        .append(card.back())
                        .append(' ')
                        .append(card.tags())
                        .append(' ');
            }
        }
        return String.join(" ", Words.of(all.toString()));
    }

    private static List<Fixture> fixtures() {
        return Stream.of("seeds", "build", "check").flatMap(f -> Fixture.all(f).stream()).toList();
    }

    private static List<String> texts() {
        List<String> lines = fixtures().stream().flatMap(f -> f.text().lines()).toList();
        String signs = "-–•*#:;|=\t \"'?.()[]<>1aAżя漢ب\u200b\u00ad\u00a0\u0007";
        Random random = new Random(20240607);
        List<String> texts = new ArrayList<>();
        for (int t = 0; t < TEXTS; t++) {
            StringBuilder text = new StringBuilder();
            int count = 1 + random.nextInt(30);
            for (int l = 0; l < count; l++) {
                switch (random.nextInt(6)) {
                    case 0 ->
                            random.ints(random.nextInt(40), 0, signs.length())
                                    .forEach(i -> text.append(signs.charAt(i)));
                    case 1 -> {
                        String line = lines.get(random.nextInt(lines.size()));
                        text.append(line, 0, random.nextInt(line.length() + 1));
                    }
                    default -> text.append(lines.get(random.nextInt(lines.size())));
                }
                text.append('\n');
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
