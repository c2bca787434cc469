package dev.recto.transfer.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.transfer.text.read.TextReader;

import org.junit.jupiter.api.Test;

import java.util.Random;

/// A reader that knows a text already reads it as one that has never seen it.
class RereadingTest {
    private static final int CORRECTIONS = 4;
    private static final LineRole[] ROLES = LineRole.values();
    private static final CardLayout[] LAYOUTS = CardLayout.values();

    private final TextReader reader = new TextReader();

    @Test
    void aCorrectedTextIsReadAsIfForTheFirstTime() {
        var random = new Random(7);
        for (Fixture fixture : Fixture.all("build")) {
            Corrections said = Corrections.NONE;
            int lines = fixture.text().split("\n").length;
            for (int k = 0; k < CORRECTIONS; k++) {
                assertThat(reader.read(fixture.text(), said))
                        .isEqualTo(new TextReader().read(fixture.text(), said));
                said = corrected(said, 1 + random.nextInt(lines), random);
            }
        }
    }

    private static Corrections corrected(Corrections said, int line, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> said.withTitle(random.nextBoolean());
            case 1 -> said.withRole(line, ROLES[random.nextInt(ROLES.length)]);
            case 2 -> said.withJoined(line);
            case 3 -> said.withSplit(line, random.nextInt(9));
            case 4 -> said.withSeparators(new Separators("-", null));
            default -> said.withLayout(line, line + 9, LAYOUTS[random.nextInt(LAYOUTS.length)]);
        };
    }
}
