package dev.recto.transfer.text.piece;

import dev.recto.transfer.Progress;
import dev.recto.transfer.text.Separators;
import dev.recto.transfer.text.line.Acrostics;
import dev.recto.transfer.text.line.Exam;
import dev.recto.transfer.text.line.HtmlText;
import dev.recto.transfer.text.line.Labels;
import dev.recto.transfer.text.line.Marks;
import dev.recto.transfer.text.line.Messages;
import dev.recto.transfer.text.line.OwnSeparators;
import dev.recto.transfer.text.line.QuotedRows;
import dev.recto.transfer.text.line.SourceLine;
import dev.recto.transfer.text.line.SourceLines;
import dev.recto.transfer.text.line.Watermarks;
import dev.recto.transfer.text.noise.Noise;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a text is like before a learner has said anything of it, so that it stays when the text is
/// read anew around a correction.
///
/// @param source the text as it was given
/// @param text the text in lines, without the tags of HTML
/// @param lines its lines, cleaned
/// @param noise what speaks for each line's being none of the learner's
/// @param margin where lines begin that are not indented
/// @param wrapping which lines go on in the next
/// @param labels the labels that name its sides
/// @param marks the marks that it uses
/// @param exam the questions whose answers stand elsewhere
/// @param acrostics the lists that a word of their prompt spells
/// @param separators the separators of its own, or null
public record Ground(
        String source,
        String text,
        List<SourceLine> lines,
        Noise noise,
        int margin,
        Wrapping wrapping,
        Labels labels,
        Marks marks,
        Exam exam,
        Acrostics acrostics,
        @Nullable Separators separators) {
    /// Nobody indents further on purpose.
    private static final int WIDEST = 40;

    /// How much of the work is done when there are lines.
    private static final double LINES = 0.3;

    /// Looks at a text for the first time.
    ///
    /// @param source the text, or a page of HTML
    public static Ground of(String source, Progress progress) {
        String text = HtmlText.isHtml(source) ? HtmlText.of(source) : source;
        List<SourceLine> raw = SourceLines.of(text, progress.part(0, LINES));
        List<SourceLine> lines = QuotedRows.joined(Watermarks.removed(Messages.withoutHeads(raw)));
        Noise noise = new Noise(lines, progress.part(LINES, 1));
        Exam exam = Exam.in(lines);
        Labels labels = new Labels(lines, exam);
        Marks marks = new Marks(labels, lines);
        Wrapping wrapping = new Wrapping(lines, noise, marks);
        Separators own = OwnSeparators.in(lines);
        return new Ground(
                source,
                text,
                lines,
                noise,
                margin(lines),
                wrapping,
                labels,
                marks,
                exam,
                new Acrostics(lines),
                own);
    }

    /// Where lines begin that are not indented: the least indentation that some lines share.
    private static int margin(List<SourceLine> lines) {
        int[] starting = new int[WIDEST + 1];
        int written = 0;
        for (SourceLine line : lines) {
            if (!line.blank()) {
                starting[Math.min(WIDEST, line.indent())]++;
                written++;
            }
        }
        int margin = 0;
        while (margin < WIDEST && 10 * starting[margin] < written) {
            margin++;
        }
        return margin;
    }
}
