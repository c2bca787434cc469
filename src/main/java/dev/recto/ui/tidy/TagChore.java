package dev.recto.ui.tidy;

import dev.recto.model.Tag;
import dev.recto.store.Library;
import dev.recto.store.change.Changes;
import dev.recto.store.tag.TagCount;
import dev.recto.store.tag.TagPair;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.tidy.PieceCell.Text;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// Tags that look alike, and all tags: renamed, merged and deleted across the library.
record TagChore(Tools tools, Pile<TagRow> tags) implements Chore<TagRow> {
    private Words words() {
        return tools.words();
    }

    @Override
    public Section section() {
        return Section.TAGS;
    }

    @Override
    public ObservableList<TagRow> pieces() {
        return tags.items();
    }

    @Override
    public ObservableValue<@Nullable Integer> count() {
        return tags.countProperty();
    }

    @Override
    public ListCell<TagRow> cell() {
        return new PieceCell<>(this::text);
    }

    @Override
    public List<Command> commands(Chosen<TagRow> chosen) {
        return List.of(
                pair(chosen, "tidy.mergeTags", "M", pair -> merge(pair.other(), pair.one())),
                pair(chosen, "tidy.mergeTagsBack", "Shift+M", p -> merge(p.one(), p.other())),
                pair(chosen, "tidy.apartTags", "N", pair -> file -> file.tags().setApart(pair)),
                chosen.first("tidy.renameTag", "Enter R F2", row -> rename(row, chosen)),
                chosen.first(
                        "tidy.deleteTag",
                        "Delete",
                        row -> chosen.run((file, _) -> file.tags().delete(tag(row)))));
    }

    @Override
    public int buttons() {
        return 5;
    }

    /// A command for two tags that look alike.
    private static Command pair(
            Chosen<TagRow> chosen,
            String key,
            String keys,
            Function<TagPair, Function<Library, Changes>> change) {
        return chosen.first(
                key,
                keys,
                TagRow::isPair,
                row -> {
                    if (row instanceof TagRow.Alike(var pair)) {
                        chosen.run((file, _) -> change.apply(pair).apply(file));
                    }
                });
    }

    private static Function<Library, Changes> merge(TagCount goes, TagCount stays) {
        return file -> file.tags().rename(goes.tag(), stays.tag());
    }

    private void rename(TagRow row, Chosen<TagRow> chosen) {
        Tag tag = tag(row);
        tools.dialogs()
                .ask(
                        words().get("tidy.renameTagTitle", tag.name()),
                        words().get("tidy.renameTagLabel"),
                        tag.name(),
                        words().get("tidy.renameTag"),
                        name -> name.isBlank() ? words().get("tidy.renameTagProblem") : null)
                .map(Tag::new)
                .filter(name -> !name.equals(tag))
                .ifPresent(name -> chosen.run((file, _) -> file.tags().rename(tag, name)));
    }

    /// The tag itself, or of two the one that is hardly meant.
    private static Tag tag(TagRow row) {
        return switch (row) {
            case TagRow.Alike(var pair) -> pair.other().tag();
            case TagRow.One(var count) -> count.tag();
        };
    }

    private Text text(TagRow row) {
        return switch (row) {
            case TagRow.Alike(var pair) ->
                    new Text(
                            words().get(
                                            "tidy.alikeTags",
                                            pair.one().tag().name(),
                                            pair.other().tag().name()),
                            words().get(
                                            "tidy.alikeCounts",
                                            notes(pair.one()),
                                            notes(pair.other())));
            case TagRow.One(var count) -> new Text(count.tag().name(), notes(count));
        };
    }

    private String notes(TagCount count) {
        return words().get("tidy.notes", count.notes());
    }
}
