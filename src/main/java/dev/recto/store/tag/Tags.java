package dev.recto.store.tag;

import dev.recto.model.Tag;
import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Store;

import java.util.List;
import java.util.Set;

/// The tags of a library. A tag is there as long as a note has it.
public final class Tags {
    private final Store store;

    /// Lent by [dev.recto.store.Library#tags].
    public Tags(Store store) {
        this.store = store;
    }

    /// All tags, by name.
    public List<TagCount> all() {
        return store.read(sql -> new TagRows(sql).all());
    }

    /// Tags that were hardly meant to be two: they differ in case, accents, hyphens, the plural, or
    /// in one letter of a longer word, and not in a digit; less those that were set apart. The pair
    /// that most notes have comes first.
    public List<TagPair> alike() {
        return store.read(
                sql -> {
                    Set<Set<Tag>> apart = new TagRows(sql).apart();
                    return TagLikeness.pairs(new TagRows(sql).all()).stream()
                            .filter(pair -> !apart.contains(pair.tags()))
                            .toList();
                });
    }

    /// Remembers that two tags are not meant as one, as long as they are called so.
    public Changes setApart(TagPair pair) {
        return store.change(
                change -> {
                    new TagRows(change.sql())
                            .setApart(pair.one().tag(), pair.other().tag(), change.now());
                    return change.done(Action.SET_TAGS_APART, 1, "");
                });
    }

    /// Gives a tag another name, also where it stands before `::` in others. Notes that have both
    /// tags then have one: so two tags are merged.
    public Changes rename(Tag from, Tag to) {
        return store.change(
                change -> {
                    var rows = new TagRows(change.sql());
                    boolean there = !from.equals(to) && rows.find(to).isPresent();
                    int notes = rows.rename(change, from, to);
                    Action action = there ? Action.MERGE_TAGS : Action.RENAME_TAG;
                    return change.done(action, notes, to.name());
                });
    }

    /// Takes a tag from all notes. Tags within it stay.
    public Changes delete(Tag tag) {
        return store.change(
                change ->
                        change.done(
                                Action.DELETE_TAG,
                                new TagRows(change.sql()).delete(change, tag),
                                tag.name()));
    }
}
