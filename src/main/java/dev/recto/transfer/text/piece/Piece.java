package dev.recto.transfer.text.piece;

import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.word.Shape;

import java.util.List;

/// The smallest stretch of text that is read as a whole: a line, or a part of one where several
/// items stand on it.
///
/// @param line the index of its line
/// @param more how many lines after that one it goes on in
/// @param blanks how many blank lines stand before it, rules counted twice
/// @param indented whether its line begins further in than others
/// @param mark what it begins with
/// @param text what it says, without the mark
/// @param shape what it looks like
/// @param cuts how it could be divided into two sides
/// @param noise what it costs to take it for noise; infinite where nothing speaks for that
/// @param next the index of the line in which it goes on where its own was broken, or -1
/// @param broken whether it ends within a word, with a hyphen that is none
/// @param shared how many content words it shares with the piece before
public record Piece(
        int line,
        int more,
        int blanks,
        boolean indented,
        Mark mark,
        String text,
        Shape shape,
        List<Cut> cuts,
        float noise,
        int next,
        boolean broken,
        int shared) {

    /// Whether it is only a sign that connects what stands around it.
    public boolean connects() {
        return text.isEmpty() && mark.lists() && !mark.sign().isEmpty()
                || text.equals("+")
                || text.equals("&");
    }
}
