package dev.recto.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/// Whatever a file holds, reading it ends, and ends in decks or in a failure that says why.
@Timeout(60)
class FuzzTest {
    private static final int ROUNDS = 20;

    @TempDir private Path folder;

    @Test
    void damagedFilesNeverBreakTheReader() throws IOException {
        for (Path sample : Samples.in("")) {
            byte[] content = Files.readAllBytes(sample);
            for (int seed = 0; seed < ROUNDS; seed++) {
                Path file = folder.resolve(String.valueOf(sample.getFileName()));
                Files.write(file, damaged(content, new Random(seed)));
                readByEveryFormat(file, seed);
            }
        }
    }

    private static void readByEveryFormat(Path file, int seed) {
        for (DeckFormat format : Samples.FORMATS.all()) {
            try {
                Material material = Material.of(file);
                assertThat(format.likelihood(material)).isNotNull();
                Imported imported = format.read(material, null);
                assertThat(imported.problems()).allMatch(problem -> problem.line() >= 0);
            } catch (TransferException e) {
                assertThat(e.subject()).isEqualTo(String.valueOf(file.getFileName()));
            } catch (RuntimeException e) {
                throw new AssertionError(format.id() + ", seed " + seed + ": " + file, e);
            }
        }
    }

    private static byte[] damaged(byte[] content, Random random) {
        byte[] bytes = content;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(bytes.length + 1);
            int end = Math.min(bytes.length, at + random.nextInt(20));
            byte[] piece = piece(bytes, random);
            bytes =
                    switch (random.nextInt(4)) {
                        case 0 -> Arrays.copyOf(bytes, at);
                        case 1 -> joined(Arrays.copyOf(bytes, at), rest(bytes, end));
                        case 2 -> joined(Arrays.copyOf(bytes, at), piece, rest(bytes, at));
                        default -> joined(Arrays.copyOf(bytes, at), piece, rest(bytes, end));
                    };
        }
        return bytes;
    }

    private static byte[] piece(byte[] bytes, Random random) {
        if (random.nextBoolean() && bytes.length > 0) {
            int from = random.nextInt(bytes.length);
            return Arrays.copyOfRange(
                    bytes, from, Math.min(bytes.length, from + random.nextInt(60)));
        }
        byte[] noise = new byte[random.nextInt(6)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] rest(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
