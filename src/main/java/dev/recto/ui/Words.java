package dev.recto.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every text that people read, from `strings.properties`, keyed `screen.element`.
public final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;

    /// @param locale the language of the texts and the way numbers and dates are written
    public Words(Locale locale) {
        this.bundle = ResourceBundle.getBundle("dev.recto.ui.strings", locale);
        this.locale = locale;
    }

    /// The text with its places filled.
    ///
    /// @param key where it is found; a key that is not there is a programming error and throws
    /// @param arguments what stands for `{0}`, `{1}`, …, written the way of the language
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /// The same texts for FXML, which takes them as they stand, with no places to fill.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// How numbers and dates are written.
    public Locale locale() {
        return locale;
    }
}
