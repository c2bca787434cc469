package dev.recto.store.tag;

import dev.recto.store.likeness.Wording;
import dev.recto.store.search.Folding;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds tags that were hardly meant to be two. Names that differ in one letter are found by what
/// is left of each without one of its letters (Garbe, 2012), so that not every name is compared
/// with every other.
final class TagLikeness {
    /// Shorter words differ in one letter by right, as `cat` and `car`.
    private static final int LONG_ENOUGH = 6;

    private static final Pattern JOINTS = Pattern.compile("[-_.\\s]+");
    private static final Pattern DIGITS = Pattern.compile("[^\\p{N}]+");

    private TagLikeness() {}

    static List<TagPair> pairs(List<TagCount> tags) {
        Map<TagCount, String> names = new LinkedHashMap<>();
        tags.forEach(tag -> names.put(tag, bare(tag.tag().name())));
        Map<String, List<TagCount>> alike = new HashMap<>();
        names.forEach(
                (tag, name) ->
                        shortened(name)
                                .forEach(
                                        key ->
                                                alike.computeIfAbsent(key, _ -> new ArrayList<>())
                                                        .add(tag)));
        Set<TagPair> pairs = new LinkedHashSet<>();
        for (TagCount one : tags) {
            for (String key : shortened(names.get(one))) {
                for (TagCount other : alike.get(key)) {
                    if (isFirst(one, other) && oneOff(names.get(one), names.get(other))) {
                        pairs.add(new TagPair(one, other));
                    }
                }
            }
        }
        return pairs.stream()
                .sorted(
                        Comparator.comparingInt(
                                        (TagPair pair) -> pair.one().notes() + pair.other().notes())
                                .reversed())
                .toList();
    }

    private static String bare(String name) {
        return Wording.singular(JOINTS.matcher(Folding.of(name)).replaceAll(""));
    }

    /// A name, and where it is long enough all that is left without one of its letters.
    private static Set<String> shortened(String name) {
        Set<String> all = new LinkedHashSet<>();
        all.add(name);
        for (int i = 0; name.length() >= LONG_ENOUGH && i < name.length(); i++) {
            all.add(name.substring(0, i) + name.substring(i + 1));
        }
        return all;
    }

    /// Each pair is found twice; once is enough.
    private static boolean isFirst(TagCount one, TagCount other) {
        int order = Integer.compare(one.notes(), other.notes());
        return order > 0 || order == 0 && one.tag().compareTo(other.tag()) < 0;
    }

    private static boolean oneOff(String one, String other) {
        return one.equals(other)
                || Math.min(one.length(), other.length()) >= LONG_ENOUGH
                        && DIGITS.matcher(one)
                                .replaceAll(" ")
                                .equals(DIGITS.matcher(other).replaceAll(" "))
                        && new LevenshteinDistance(1).apply(one, other) >= 0;
    }
}
