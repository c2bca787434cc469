package dev.recto.model;

import java.text.Normalizer;

/// A label on a note. Blanks become hyphens, so that a tag is one word in a search; `::` nests.
///
/// @param name not empty, in composed Unicode form, as the learner wrote it (case is kept)
public record Tag(String name) implements Comparable<Tag> {
    public Tag {
        name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC).replaceAll("\\s+", "-");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a tag has at least one character");
        }
    }

    @Override
    public int compareTo(Tag other) {
        return name.compareTo(other.name);
    }
}
