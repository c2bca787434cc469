package dev.recto.transfer.paper;

import dev.recto.transfer.TransferException;
import dev.recto.transfer.TransferException.Kind;
import dev.recto.transfer.paper.Paper.Answer;
import dev.recto.transfer.paper.Paper.Task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Sets a paper on pages: the questions, and from a new page on the key. Lengths are in points.
public final class Typesetter {
    private static final double MARGIN = 56;
    private static final double FOOT = 30;
    private static final double NUMBER = 28;
    private static final double HALF = 0.5;

    private final Setting setting;
    private final SheetSize size;
    private final double width;
    private final List<List<Mark>> pages = new ArrayList<>();
    private double used;

    private Typesetter(Setting setting, SheetSize size) {
        this.setting = setting;
        this.size = size;
        width = size.width() - 2 * MARGIN;
    }

    /// Pages that are set.
    ///
    /// @param pages what stands on each, in points from its top left corner
    /// @param missing the code points for which this computer has no font
    public record Pages(SheetSize size, List<List<Mark>> pages, Set<Integer> missing) {}

    /// Sets a paper.
    ///
    /// @throws TransferException if this computer has no fonts
    public static Pages set(Paper paper) throws TransferException {
        Fonts fonts = fonts(paper);
        var typesetter =
                new Typesetter(new Setting(new Paragraphs(fonts)), SheetSize.of(paper.locale()));
        typesetter.questions(paper);
        typesetter.key(paper);
        typesetter.feet(paper.title());
        return new Pages(typesetter.size, typesetter.pages, fonts.missing());
    }

    /// Where a system has no fonts, the platform says so with whatever its part for it throws.
    private static Fonts fonts(Paper paper) throws TransferException {
        try {
            return new Fonts(paper.texts());
        } catch (LinkageError | InternalError | RuntimeException e) {
            throw new TransferException(Kind.NO_FONTS, paper.title());
        }
    }

    private void questions(Paper paper) {
        newPage();
        boolean rightToLeft = Writing.rightToLeft(paper.title());
        add(setting.text(paper.title(), Style.TITLE, column(0, width, rightToLeft)));
        add(setting.text(paper.about(), Style.ASIDE, column(0, width, rightToLeft)));
        add(Rows.gap(16));
        if (!paper.blanks().isEmpty()) {
            add(blanks(paper.blanks()));
        }
        add(Rows.of(20, new Mark.Line(0, 6, width)));
        for (int i = 0; i < paper.tasks().size(); i++) {
            add(task(i + 1, paper.tasks().get(i)));
        }
    }

    private void key(Paper paper) {
        newPage();
        boolean rightToLeft = Writing.rightToLeft(paper.title());
        add(setting.text(paper.keyTitle(), Style.TITLE, column(0, width, rightToLeft)));
        add(setting.text(paper.title(), Style.ASIDE, column(0, width, rightToLeft)));
        add(Rows.of(20, new Mark.Line(0, 10, width)));
        for (int i = 0; i < paper.tasks().size(); i++) {
            boolean mirrored = paper.tasks().get(i).rightToLeft();
            add(
                    number(i + 1, mirrored)
                            .beside(
                                    setting.text(
                                            paper.tasks().get(i).key(),
                                            Style.BODY,
                                            column(NUMBER, width - NUMBER, mirrored))));
            add(Rows.gap(5));
        }
    }

    private Rows blanks(List<String> names) {
        Rows row = Rows.gap(0);
        double each = width / names.size();
        for (int i = 0; i < names.size(); i++) {
            Rows name = setting.text(names.get(i), Style.BODY, new Column(i * each, each, false));
            double start = i * each + setting.width(names.get(i), Style.BODY) + 6;
            var line = new Mark.Line(start, 13, (i + 1) * each - start - 12);
            row = row.beside(name).beside(Rows.of(24, line));
        }
        return row;
    }

    private Rows task(int number, Task task) {
        boolean mirrored = task.rightToLeft();
        Column body = column(NUMBER, width - NUMBER, mirrored);
        Rows instruction = setting.text(task.instruction(), Style.ASIDE, body);
        Rows stem = setting.text(task.stemInWords(), Style.BODY, body);
        return Rows.stack(
                List.of(
                        number(number, mirrored)
                                .beside(
                                        task.stemInWords().isEmpty()
                                                ? instruction
                                                : Rows.stack(List.of(stem, instruction))),
                        Rows.gap(4),
                        answer(task.answer(), body),
                        Rows.gap(18)));
    }

    private Rows number(int number, boolean mirrored) {
        return setting.text(number + ".", Style.STRONG, column(0, NUMBER, mirrored));
    }

    private Rows answer(Answer answer, Column body) {
        return switch (answer) {
            case Answer.Options(var texts) ->
                    Rows.stack(
                            Paper.indices(texts).stream()
                                    .map(i -> setting.option(i, texts.get(i), body))
                                    .toList());
            case Answer.Ticks(var texts) -> setting.ticks(texts, body);
            case Answer.Lines(int count) -> setting.lines(count, body);
            case Answer.Columns(var lefts, var rights) -> columns(lefts, rights, body);
        };
    }

    private Rows columns(List<String> lefts, List<String> rights, Column body) {
        Column first = body.part(0, HALF * body.width() - 10);
        Column second = body.part(HALF * body.width() + 10, HALF * body.width() - 10);
        var rows = new ArrayList<Rows>();
        for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
            Rows left = i < lefts.size() ? setting.lettered(lefts.get(i), first) : Rows.gap(0);
            Rows right = i < rights.size() ? setting.letter(i, rights.get(i), second) : Rows.gap(0);
            rows.add(left.beside(right));
            rows.add(Rows.gap(6));
        }
        return Rows.stack(rows);
    }

    private Column column(double start, double length, boolean mirrored) {
        return new Column(mirrored ? width - start - length : start, length, mirrored);
    }

    /// Adds rows where they fit as a whole, else on a new page; what is longer than a page is
    /// broken row by row.
    private void add(Rows rows) {
        if (used + rows.height() > room() && rows.height() <= room()) {
            newPage();
        }
        for (Rows.Row row : rows.rows()) {
            if (used + row.height() > room() && used > 0) {
                newPage();
            }
            pages.getLast().addAll(new Rows(List.of(row)).at(MARGIN, MARGIN + used));
            used += row.height();
        }
    }

    private double room() {
        return size.height() - 2 * MARGIN - FOOT + MARGIN / 2;
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        used = 0;
    }

    private void feet(String title) {
        Column all = new Column(0, width, false);
        double y = size.height() - MARGIN;
        for (int i = 0; i < pages.size(); i++) {
            String number = i + 1 + " / " + pages.size();
            double length = setting.width(number, Style.ASIDE);
            Column end = new Column(width - length, length + 1, false);
            Column start = all.part(0, width - length - 20);
            pages.get(i).addAll(setting.firstLine(title, Style.ASIDE, start).at(MARGIN, y));
            pages.get(i).addAll(setting.text(number, Style.ASIDE, end).at(MARGIN, y));
        }
    }
}
