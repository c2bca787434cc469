package dev.recto.model;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// The pictures and sounds that a Markdown text names, as `![a heart](heart.png)`.
public final class MediaNames {
    private static final String BEGIN = "![";

    private MediaNames() {}

    /// The names in a text, in reading order, each as often as it stands there.
    public static List<String> in(String markdown) {
        return images(markdown).stream().map(Image::getDestination).toList();
    }

    /// The names in all texts of a note.
    public static List<String> in(Note note) {
        var names = new ArrayList<String>();
        note.map(
                text -> {
                    names.addAll(in(text));
                    return text;
                });
        return names;
    }

    /// The names in a text, each once, with the words that describe what they stand for.
    public static SequencedMap<String, String> described(String markdown) {
        var described = new LinkedHashMap<String, String>();
        for (Image image : images(markdown)) {
            described.putIfAbsent(image.getDestination(), PlainText.of(image));
        }
        return described;
    }

    /// The names of the sounds in a text.
    public static List<String> sounds(String markdown) {
        return in(markdown).stream().filter(MediaNames::isSound).toList();
    }

    /// Whether a name promises a sound.
    public static boolean isSound(String name) {
        return MediaType.ofName(name).filter(MediaType::isSound).isPresent();
    }

    /// A text with other names; all else stays as it was written.
    ///
    /// @param names gives each name the one that takes its place, which needs no escaping
    public static String rename(String markdown, UnaryOperator<String> names) {
        var text = new StringBuilder(markdown);
        // From the end, so that what comes before keeps its place.
        for (Image image : images(markdown).reversed()) {
            String name = names.apply(image.getDestination());
            if (!name.equals(image.getDestination())) {
                List<SourceSpan> spans = image.getSourceSpans();
                text.replace(
                        spans.getFirst().getInputIndex(),
                        end(spans.getLast()),
                        BEGIN + words(image, markdown) + "](" + name + ")");
            }
        }
        return text.toString();
    }

    /// The description as it was written.
    private static String words(Image image, String markdown) {
        Node first = image.getFirstChild();
        Node last = image.getLastChild();
        return first == null
                ? ""
                : markdown.substring(
                        first.getSourceSpans().getFirst().getInputIndex(),
                        end(last.getSourceSpans().getLast()));
    }

    private static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }

    private static List<Image> images(String markdown) {
        var found = new ArrayList<Image>();
        // Most sides name nothing; they need no parser.
        if (markdown.contains(BEGIN)) {
            Markdown.parseWithPlaces(markdown)
                    .accept(
                            new AbstractVisitor() {
                                @Override
                                public void visit(Image image) {
                                    found.add(image);
                                }
                            });
        }
        return found;
    }
}
