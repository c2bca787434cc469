package dev.recto.transfer.paper;

import java.util.Locale;
import java.util.Set;

/// The size of a sheet of paper, in points of 1/72 inch.
public enum SheetSize {
    A4(595.28, 841.89),
    LETTER(612, 792);

    /// Where Letter is what lies in printers (CLDR, `paperSize`).
    private static final Set<String> LETTER_COUNTRIES =
            Set.of(
                    "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US",
                    "VE");

    private final double width;
    private final double height;

    SheetSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The usual size in a country.
    public static SheetSize of(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }

    /// The width in points.
    public double width() {
        return width;
    }

    /// The height in points.
    public double height() {
        return height;
    }
}
