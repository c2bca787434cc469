package dev.recto.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `recto tour`: pictures of every screen, made where there is no screen.
@Command(
        name = "tour",
        description = "Open every screen with the starter decks and save a picture of each.",
        mixinStandardHelpOptions = true)
final class TourCommand implements Callable<Integer> {
    private final Equipment equipment;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder for the pictures.")
    private Path folder;

    @Option(names = "--theme", description = "${COMPLETION-CANDIDATES} (otherwise light).")
    private Theme theme = Theme.light;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SizeConverter.class,
            description = "The size of the window in pixels (otherwise 1000x700).")
    private Size size = new Size(1000, 700);

    TourCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() throws IOException {
        var plan = new Touring.Plan(folder, theme == Theme.dark, size.width, size.height);
        equipment.touring().walk(plan).forEach(equipment.out()::println);
        return 0;
    }

    /// As they are written on the command line.
    enum Theme {
        light,
        dark
    }

    record Size(int width, int height) {}

    static final class SizeConverter implements ITypeConverter<Size> {
        private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

        /// JavaFX keeps the screen that is none in so many rows and columns, and fails where a
        /// window reaches beyond the end of the last row.
        private static final int SIDE = 1000;

        @Override
        public Size convert(String value) {
            Matcher size = SIZE.matcher(value);
            if (!size.matches()) {
                throw new TypeConversionException("a size is written as 1000x700");
            }
            int width = Integer.parseInt(size.group(1));
            int height = Integer.parseInt(size.group(2));
            if ((height - 1) * SIDE + width > SIDE * SIDE) {
                throw new TypeConversionException(
                        "without a display a window has at most 1000 rows, and fewer where it is"
                                + " wider than 1000: 1000x1000 or 1920x980 would do");
            }
            return new Size(width, height);
        }
    }
}
