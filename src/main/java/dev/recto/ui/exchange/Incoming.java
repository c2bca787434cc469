package dev.recto.ui.exchange;

import dev.recto.ui.Navigator;

import javafx.scene.input.Clipboard;

import java.io.File;
import java.util.regex.Pattern;

/// What comes in from other programs, by the clipboard or by drag and drop: files or text.
public final class Incoming {
    /// Markup that says more than the letters do.
    private static final Pattern STRUCTURE =
            Pattern.compile("<(table|dl|ul|ol)[\\s>]", Pattern.CASE_INSENSITIVE);

    private Incoming() {}

    /// Whether there is anything to import.
    public static boolean isIn(Clipboard board) {
        return board.hasFiles() || board.hasString() && !board.getString().isBlank();
    }

    /// Takes it to the import, if there is anything.
    ///
    /// @param to shows the import
    public static void bring(Clipboard board, Navigator to) {
        if (board.hasFiles()) {
            to.importFiles(board.getFiles().stream().map(File::toPath).toList(), null);
        } else if (isIn(board)) {
            to.importText(text(board.getString(), board.hasHtml() ? board.getHtml() : ""));
        }
    }

    /// The text, or the markup where it has tables or lists.
    static String text(String plain, String markup) {
        return STRUCTURE.matcher(markup).find() ? markup : plain;
    }
}
