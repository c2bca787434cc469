package dev.recto.transfer;

import dev.recto.model.Guid;
import dev.recto.model.Tag;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Names from outside, held to the [Limits] and to what the model allows.
public final class Names {
    private Names() {}

    /// The path of a deck: blank names left out, long ones and deep ones cut.
    ///
    /// @param names the names from the top down
    /// @param fallback the name where none is left
    public static List<String> path(Collection<String> names, String fallback) {
        List<String> path =
                names.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .limit(Limits.DEPTH)
                        .map(Names::cut)
                        .toList();
        return path.isEmpty() ? List.of(cut(fallback.strip())) : path;
    }

    /// Tags: blank ones left out, long ones cut, each once.
    public static SortedSet<Tag> tags(Collection<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .limit(Limits.PARTS)
                .map(name -> new Tag(cut(name.strip())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A guid, or null where the text cannot be one.
    public static @Nullable Guid guid(String text) {
        return text.isBlank() || text.length() > Limits.NAME ? null : new Guid(text);
    }

    private static String cut(String name) {
        if (name.length() <= Limits.NAME) {
            return name;
        }
        // Not through the middle of a character that takes two places.
        int end = Character.isHighSurrogate(name.charAt(Limits.NAME - 1)) ? 1 : 0;
        return name.substring(0, Limits.NAME - end);
    }
}
