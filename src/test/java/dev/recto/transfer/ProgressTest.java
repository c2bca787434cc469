package dev.recto.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.recto.transfer.csv.CsvFormat;
import dev.recto.transfer.json.JsonFormat;
import dev.recto.transfer.text.read.TextFormat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ProgressTest {
    private static final int NOTES = 20_000;

    static List<Supplier<DeckFormat>> formats() {
        return List.of(TextFormat::new, CsvFormat::new, JsonFormat::new);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatTellsHowFarItIs(Supplier<DeckFormat> formats) throws TransferException {
        DeckFormat format = formats.get();
        var told = new ArrayList<Double>();
        Imported imported = format.read(material(format), null, told::add);
        assertThat(imported.notes()).isEqualTo(NOTES);
        assertThat(told).hasSizeGreaterThan(5).isSorted();
        assertThat(told).allSatisfy(done -> assertThat(done).isBetween(0.0, 1.0));
        assertThat(told.getLast()).isGreaterThan(0.75);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatStopsWhereverItIsCalledOff(Supplier<DeckFormat> formats)
            throws TransferException {
        DeckFormat format = formats.get();
        Material material = material(format);
        var looks = new ArrayList<Double>();
        format.read(material, null, looks::add);
        for (int last = 1; last <= looks.size(); last += 1 + looks.size() / 20) {
            int patience = last;
            var told = new ArrayList<Double>();
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(
                            () ->
                                    formats.get()
                                            .read(
                                                    material,
                                                    null,
                                                    done ->
                                                            told.add(done)
                                                                    && told.size() < patience));
            assertThat(told).hasSize(last);
        }
    }

    private static Material material(DeckFormat format) {
        return switch (format.id()) {
            case "json" ->
                    Material.pasted(
                            "deck.json",
                            "{\"decks\":[{\"path\":[\"Deck\"],\"notes\":["
                                    + all(
                                            "{\"kind\":\"basic\",\"front\":\"%d\",\"back\":\"%d\"}",
                                            ",\n")
                                    + "]}]}");
            case "csv" -> Material.pasted("deck.csv", "front,back\n" + all("%d,is %d", "\n"));
            default -> Material.pasted("deck.txt", all("term %d - the meaning of it is %d", "\n"));
        };
    }

    private static String all(String note, String between) {
        return IntStream.range(0, NOTES)
                .mapToObj(k -> note.formatted(k, k))
                .collect(Collectors.joining(between));
    }
}
