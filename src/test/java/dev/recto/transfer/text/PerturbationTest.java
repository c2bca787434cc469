package dev.recto.transfer.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.transfer.Imported;
import dev.recto.transfer.Material;
import dev.recto.transfer.text.read.TextFormat;
import dev.recto.transfer.text.read.TextReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The same cards written down in other ways are read as well.
class PerturbationTest {
    private final TextReader reader = new TextReader();

    /// All texts whose lines are in order.
    private final List<Fixture> fixtures =
            Stream.concat(
                            Stream.of("seeds", "build", "check")
                                    .flatMap(folder -> Fixture.all(folder).stream()),
                            decks().stream().map(Fixture::ofDeck))
                    .filter(fixture -> !fixture.name().startsWith("002"))
                    .toList();

    @ParameterizedTest
    @EnumSource
    void oneChangeLeavesMostCards(Perturbation change) {
        // Which side of "el pan / bread" is the front cannot be seen once they are swapped.
        double least = change == Perturbation.SIDES_SWAPPED ? 0.7 : 0.95;
        assertThat(found(List.of(change))).isGreaterThanOrEqualTo(least);
    }

    @Test
    void theWholeMatrixLeavesNearlyAllCards() {
        for (Perturbation change : Perturbation.values()) {
            System.out.printf("%-20s %5.1f %%%n", change, 100 * found(List.of(change)));
        }
        assertThat(found(List.of(Perturbation.values()))).isGreaterThanOrEqualTo(0.96);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252"})
    void theCharacterSetMakesNoDifference(String name, @TempDir Path folder) throws Exception {
        Charset charset = Charset.forName(name);
        int compared = 0;
        for (Fixture fixture : fixtures) {
            if (!charset.newEncoder().canEncode(fixture.text())) {
                continue;
            }
            compared++;
            Path file = folder.resolve(fixture.name() + ".txt");
            String mark = name.startsWith("UTF-16") ? "\ufeff" : "";
            Files.write(file, (mark + fixture.text()).getBytes(charset));
            Imported read = new TextFormat().read(Material.of(file), null);
            Imported pasted =
                    new TextFormat()
                            .read(
                                    Material.pasted(file.getFileName().toString(), fixture.text()),
                                    null);
            assertThat(read.decks()).as(fixture.name()).isEqualTo(pasted.decks());
        }
        assertThat(compared).isGreaterThan(10);
    }

    private static List<Path> decks() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".recto.json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double found(List<Perturbation> changes) {
        int found = 0;
        int wanted = 0;
        for (Fixture fixture : fixtures) {
            for (Perturbation change : changes) {
                Score score = fixture.score(reader.read(change.of(fixture), Corrections.NONE));
                found += score.found();
                wanted += score.wanted();
            }
        }
        return (double) found / wanted;
    }
}
