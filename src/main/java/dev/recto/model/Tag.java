package dev.recto.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A label on a note. Blanks of any kind become hyphens, so that a tag is one word in a search;
/// `::` nests.
///
/// @param name not empty, in composed Unicode form, as the learner wrote it (case is kept)
public record Tag(String name) implements Comparable<Tag> {
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    public Tag {
        String words = BLANKS.matcher(name).replaceAll(" ").strip();
        name = Normalizer.normalize(words, Normalizer.Form.NFC).replace(' ', '-');
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a tag has at least one character");
        }
    }

    @Override
    public int compareTo(Tag other) {
        return name.compareTo(other.name);
    }
}
