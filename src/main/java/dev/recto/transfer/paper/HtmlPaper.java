package dev.recto.transfer.paper;

import dev.recto.model.MediaType;
import dev.recto.transfer.paper.Paper.Answer;
import dev.recto.transfer.paper.Paper.Medium;
import dev.recto.transfer.paper.Paper.Task;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One HTML file that any browser shows and prints, with the key on a page of its own. Nothing in
/// it is loaded from elsewhere, and nothing runs.
public final class HtmlPaper implements PaperWriter {

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public Ready prepare(Paper paper) {
        return new Ready(out -> out.write(page(paper).getBytes(StandardCharsets.UTF_8)), Set.of());
    }

    private static String page(Paper paper) throws IOException {
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        @page { size: %s; }
        %s</style>
        </head>
        <body>
        <main>
        <header>
        <h1%s>%s</h1>
        <p class="aside">%s</p>
        <p class="blanks">%s</p>
        </header>
        <ol class="tasks">
        %s</ol>
        </main>
        <section class="key">
        <h2>%s</h2>
        <p class="aside"%s>%s</p>
        <ol>
        %s</ol>
        </section>
        </body>
        </html>
        """
                .formatted(
                        paper.locale().toLanguageTag(),
                        escaped(paper.title()),
                        SheetSize.of(paper.locale()) == SheetSize.LETTER ? "letter" : "A4",
                        style(),
                        written(paper.title()),
                        escaped(paper.title()),
                        escaped(paper.about()),
                        paper.blanks().stream()
                                .map(name -> "<span>" + escaped(name) + "<i></i></span>")
                                .collect(Collectors.joining(" ")),
                        paper.tasks().stream()
                                .map(task -> task(paper, task))
                                .collect(Collectors.joining()),
                        escaped(paper.keyTitle()),
                        written(paper.title()),
                        escaped(paper.title()),
                        paper.tasks().stream()
                                .map(
                                        task ->
                                                "<li%s>%s</li>\n"
                                                        .formatted(
                                                                direction(task), lines(task.key())))
                                .collect(Collectors.joining()));
    }

    private static String style() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(HtmlPaper.class.getResourceAsStream("paper.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String task(Paper paper, Task task) {
        return """
        <li%s>
        <div class="stem">%s%s</div>
        <p class="aside"><bdi>%s</bdi></p>
        %s</li>
        """
                .formatted(
                        direction(task),
                        lines(task.stem()),
                        task.media().stream()
                                .map(medium -> medium(paper, medium))
                                .collect(Collectors.joining()),
                        escaped(task.instruction()),
                        answer(task.answer()));
    }

    /// A picture, or what is said in its place.
    private static String medium(Paper paper, Medium medium) {
        return paper.media()
                .apply(medium.name())
                .flatMap(HtmlPaper::source)
                .map(
                        source ->
                                "<img src=\"%s\" alt=\"%s\">"
                                        .formatted(source, escaped(medium.words())))
                .orElseGet(() -> "<p>" + lines("[" + medium.words() + "]") + "</p>");
    }

    private static Optional<String> source(byte[] bytes) {
        return MediaType.of(bytes)
                .filter(type -> !type.isSound())
                .map(
                        type ->
                                "data:image/%s;base64,%s"
                                        .formatted(
                                                type.name().toLowerCase(Locale.ROOT),
                                                Base64.getEncoder().encodeToString(bytes)));
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case Answer.Options(var texts) -> "<ol class=\"options\">\n" + items(texts) + "</ol>\n";
            case Answer.Ticks(var texts) -> "<ul class=\"ticks\">\n" + items(texts) + "</ul>\n";
            case Answer.Lines(int count) -> "<div class=\"line\"></div>\n".repeat(count);
            case Answer.Columns(var lefts, var rights) ->
                    "<div class=\"columns\">\n<ul class=\"lefts\">\n%s</ul>\n<ol class=\"rights\">\n%s</ol>\n</div>\n"
                            .formatted(items(lefts), items(rights));
        };
    }

    private static String items(List<String> texts) {
        return texts.stream()
                .map(text -> "<li>" + lines(text) + "</li>\n")
                .collect(Collectors.joining());
    }

    /// Each line of a text in the direction in which it is written.
    private static String lines(String text) {
        return text.lines()
                .map(line -> "<bdi%s>%s</bdi>".formatted(language(line), escaped(line)))
                .collect(Collectors.joining("<br>"));
    }

    private static String direction(Task task) {
        return " dir=\"" + (task.rightToLeft() ? "rtl" : "ltr") + "\"";
    }

    private static String written(String text) {
        return " dir=\"auto\"" + language(text);
    }

    private static String language(String text) {
        return " lang=\"" + Writing.languageTag(text) + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
