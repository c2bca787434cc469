package dev.recto.ui.exchange;

import dev.recto.transfer.DeckFormat;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Layout;
import dev.recto.transfer.TextEncoding;
import dev.recto.transfer.TextEncoding.Evidence;
import dev.recto.transfer.csv.CsvLayout;
import dev.recto.transfer.csv.CsvWish;
import dev.recto.transfer.text.read.TextLayout;
import dev.recto.ui.Words;
import dev.recto.ui.widget.Field;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was understood of a material, as controls that put it right: format, character set and what
/// belongs to the layout of the format. Controls that can be used while the material is read anew
/// stay the same.
final class Corrections extends FlowPane {
    private static final List<String> CHARSETS =
            List.of(
                    "UTF-8",
                    "UTF-16LE",
                    "UTF-16BE",
                    "windows-1252",
                    "windows-1250",
                    "windows-1251",
                    "windows-1253",
                    "windows-1254",
                    "windows-1255",
                    "windows-1256",
                    "ISO-8859-2",
                    "ISO-8859-15",
                    "KOI8-R",
                    "Shift_JIS",
                    "EUC-JP",
                    "GB18030",
                    "Big5",
                    "EUC-KR");

    private final Words words;
    private final ImportViewModel model;
    private final List<Node> ofText;
    private @Nullable Reading shown;

    /// @param ofText the controls of a plain text
    Corrections(Words words, ImportViewModel model, List<Node> ofText) {
        this.words = words;
        this.model = model;
        this.ofText = ofText;
        getStyleClass().add("corrections");
    }

    /// Shows what was understood. The focus stays on the control that was just used.
    void show(@Nullable Reading reading) {
        boolean same = reading != null && shown != null && reading.differsInWishFrom(shown);
        shown = reading;
        if (same && getChildren().containsAll(ofText)) {
            return;
        }
        String focused =
                getChildren().stream()
                        .filter(Node::isFocusWithin)
                        .map(Node::getId)
                        .findFirst()
                        .orElse("");
        var controls = new ArrayList<Node>();
        if (reading != null) {
            controls.add(format(reading));
            charset(reading).ifPresent(controls::add);
            controls.addAll(ofLayout(reading));
        }
        getChildren().setAll(controls);
        controls.stream()
                .filter(control -> focused.equals(control.getId()))
                .findFirst()
                .ifPresent(Field::focus);
    }

    /// The controls of one kind of layout. Those of a further format come in here.
    private List<Node> ofLayout(Reading reading) {
        Layout layout = reading.imported() instanceof Imported imported ? imported.layout() : null;
        return switch (layout) {
            case CsvLayout table -> {
                CsvWish wish = reading.wish() instanceof CsvWish mine ? mine : CsvWish.NONE;
                yield new CsvControls(words, table, wish, model::wish).all();
            }
            case TextLayout text -> ofText;
            case null, default -> List.of();
        };
    }

    private Node format(Reading reading) {
        var box = new ComboBox<DeckFormat>();
        box.getItems().setAll(reading.formats());
        box.setConverter(Field.shownAs(format -> words.get("format." + format.id())));
        box.setValue(reading.format());
        box.valueProperty().subscribe((before, now) -> model.format(now));
        return new Field("format", words.get("import.format"), box);
    }

    private Optional<Node> charset(Reading reading) {
        TextEncoding encoding = reading.material().encoding();
        if (encoding.evidence() == Evidence.PASTED) {
            return Optional.empty();
        }
        var box = new ComboBox<Charset>();
        Stream.concat(
                        Stream.of(encoding.charset()),
                        CHARSETS.stream().filter(Charset::isSupported).map(Charset::forName))
                .distinct()
                .forEach(box.getItems()::add);
        box.setConverter(Field.shownAs(Charset::displayName));
        box.setValue(encoding.charset());
        box.valueProperty().subscribe((before, now) -> model.charset(now));
        return Optional.of(new Field("charset", words.get("import.charset"), box));
    }
}
