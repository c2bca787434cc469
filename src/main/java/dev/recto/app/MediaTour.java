package dev.recto.app;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckId;
import dev.recto.store.Library;
import dev.recto.ui.window.MainWindow;

import javafx.scene.input.KeyCode;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;

import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// The stops of the tour at a card with a picture and a sound, both made for it.
final class MediaTour {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final int SAMPLES_A_SECOND = 8000;

    private final MainWindow window;
    private final Library library;

    MediaTour(MainWindow window, Library library) {
        this.window = window;
        this.library = library;
    }

    List<TourStep> steps() {
        return List.of(
                new TourStep("study-picture", () -> window.study(deck()), ".picture-button"),
                new TourStep("study-sound", () -> TourStep.press(KeyCode.SPACE), ".sound"),
                new TourStep(
                        "study-picture-large",
                        () -> TourStep.press(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER),
                        ".large-picture"));
    }

    private DeckId deck() {
        DeckId deck = library.decks().create(null, "Trees", Wiring.exchange().options()).id();
        try {
            String leaf = library.media().add("leaf.png", leaf());
            String wind = library.media().add("wind.wav", wind());
            library.notes()
                    .add(
                            deck,
                            new BasicNote(
                                    "![A green leaf]("
                                            + leaf
                                            + ")\n\nWhat is this, and what does"
                                            + " it sound like in the wind?",
                                    "A leaf ![a low tone](" + wind + ")\n\n![](" + leaf + ")"),
                            new TreeSet<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deck;
    }

    private static byte[] leaf() throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(214, 234, 248), 0, HEIGHT, Color.WHITE));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        var leaf = new Path2D.Double();
        leaf.moveTo(60, 260);
        leaf.curveTo(80, 60, 280, 20, 430, 60);
        leaf.curveTo(400, 220, 240, 320, 60, 260);
        pen.setPaint(new Color(46, 139, 87));
        pen.fill(leaf);
        pen.setPaint(new Color(200, 230, 200));
        pen.drawLine(60, 260, 430, 60);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] wind() throws IOException {
        var samples = new byte[SAMPLES_A_SECOND];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (40 * Math.sin(i * 2 * Math.PI * 220 / SAMPLES_A_SECOND));
        }
        var sound =
                new AudioInputStream(
                        new ByteArrayInputStream(samples),
                        new AudioFormat(SAMPLES_A_SECOND, 8, 1, true, false),
                        samples.length);
        var bytes = new ByteArrayOutputStream();
        AudioSystem.write(sound, AudioFileFormat.Type.WAVE, bytes);
        return bytes.toByteArray();
    }
}
