package dev.recto.ui.note;

import dev.recto.model.BasicNote;
import dev.recto.model.Cloze;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.Tag;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A note while it is written. What the kinds have in common keeps its text when the kind is
/// changed: the question of a basic note is the prompt of a list and the text of a cloze note; the
/// answer is the lead of a list and the extra of a cloze note.
public final class NoteViewModel {
    private final ObjectProperty<NoteKind> kind = new SimpleObjectProperty<>(NoteKind.BASIC);
    private final StringProperty question = new SimpleStringProperty("");
    private final StringProperty answer = new SimpleStringProperty("");
    private final StringProperty hint = new SimpleStringProperty("");
    private final StringProperty tags = new SimpleStringProperty("");
    private final BooleanProperty bothWays = new SimpleBooleanProperty();
    private final BooleanProperty ordered = new SimpleBooleanProperty();
    private final IntegerProperty required = new SimpleIntegerProperty(Integer.MAX_VALUE);
    private final ObservableList<StringProperty> items =
            FXCollections.observableArrayList(item -> new Observable[] {item});
    private final ObjectBinding<Flaw> flaw =
            Bindings.createObjectBinding(this::findFlaw, kind, question, answer, items);
    private final ObjectBinding<Note> note =
            Bindings.createObjectBinding(
                    this::make, kind, question, answer, hint, bothWays, ordered, required, items);

    /// A note of which nothing is written yet.
    public NoteViewModel() {
        addItem(0);
    }

    /// Takes a note that is there, to edit it.
    ///
    /// @param labels its tags
    public void take(Note written, Collection<Tag> labels) {
        kind.set(NoteKind.of(written));
        items.clear();
        switch (written) {
            case BasicNote basic -> {
                texts(basic.front(), basic.back(), basic.hint());
                bothWays.set(basic.bothWays());
            }
            case ListNote list -> {
                texts(list.prompt(), list.lead(), list.hint());
                list.items().forEach(item -> items.add(new SimpleStringProperty(item)));
                ordered.set(list.ordered());
                required.set(
                        list.required() == list.items().size()
                                ? Integer.MAX_VALUE
                                : list.required());
            }
            case ClozeNote cloze -> texts(cloze.text(), cloze.extra(), "");
        }
        if (items.isEmpty()) {
            addItem(0);
        }
        tags.set(labels.stream().map(Tag::name).collect(Collectors.joining(" ")));
    }

    /// Empties the texts for the next note. Kind, direction, order and tags stay: notes come in
    /// series.
    public void clear() {
        texts("", "", "");
        items.clear();
        addItem(0);
    }

    /// Adds an empty item.
    ///
    /// @param place before which of the items it comes
    public void addItem(int place) {
        items.add(place, new SimpleStringProperty(""));
    }

    /// Moves an item one place up or down, if there is such a place.
    ///
    /// @param by -1 for up, 1 for down
    public void moveItem(int place, int by) {
        int goal = place + by;
        if (goal >= 0 && goal < items.size()) {
            items.add(goal, items.remove(place));
        }
    }

    /// Makes several items of lines that were pasted into one.
    public void spreadItem(int place, String lines) {
        List<StringProperty> many =
                lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .<StringProperty>map(SimpleStringProperty::new)
                        .toList();
        items.remove(place);
        items.addAll(place, many);
    }

    /// Makes a part of the cloze text a gap with the next free number.
    ///
    /// @return where the caret goes: behind the gap
    public int makeGap(int start, int end) {
        String text = question.get();
        int number =
                Cloze.parse(text).numbers().stream().mapToInt(Integer::intValue).max().orElse(0)
                        + 1;
        String gap = "{{c" + number + "::" + text.substring(start, end) + "}}";
        question.set(text.substring(0, start) + gap + text.substring(end));
        return start + gap.length();
    }

    /// What is still missing.
    public ObservableValue<Flaw> flaw() {
        return flaw;
    }

    /// The note as it stands.
    public ObservableValue<Note> note() {
        return note;
    }

    /// The tags as they stand.
    public SortedSet<Tag> labels() {
        return Stream.of(tags.get().split("[\\s,]+"))
                .filter(word -> !word.isBlank())
                .map(Tag::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void texts(String asked, String answered, String help) {
        question.set(asked);
        answer.set(answered);
        hint.set(help);
    }

    /// The items that are filled in.
    public List<String> writtenItems() {
        return items.stream().map(item -> item.get().strip()).filter(s -> !s.isEmpty()).toList();
    }

    private Flaw findFlaw() {
        if (question.get().isBlank()) {
            return Flaw.NO_QUESTION;
        }
        return switch (kind.get()) {
            case BASIC -> answer.get().isBlank() ? Flaw.NO_ANSWER : Flaw.NONE;
            case LIST -> writtenItems().isEmpty() ? Flaw.NO_ITEMS : Flaw.NONE;
            case CLOZE -> Cloze.parse(question.get()).numbers().isEmpty() ? Flaw.NO_GAP : Flaw.NONE;
        };
    }

    private Note make() {
        String asked = question.get().strip();
        String answered = answer.get().strip();
        String help = hint.get().strip();
        return switch (kind.get()) {
            case BASIC -> new BasicNote(asked, answered, help, bothWays.get());
            case LIST -> {
                List<String> written = writtenItems();
                int wanted =
                        Math.clamp(required.get(), Math.min(1, written.size()), written.size());
                yield new ListNote(asked, answered, written, ordered.get(), wanted, help);
            }
            case CLOZE -> new ClozeNote(asked, answered);
        };
    }

    /// What keeps a note from being kept.
    public enum Flaw {
        NONE,
        NO_QUESTION,
        NO_ANSWER,
        NO_ITEMS,
        NO_GAP
    }

    public ObjectProperty<NoteKind> kindProperty() {
        return kind;
    }

    /// The front, the prompt or the cloze text.
    public StringProperty questionProperty() {
        return question;
    }

    /// The back, the lead or the extra.
    public StringProperty answerProperty() {
        return answer;
    }

    public StringProperty hintProperty() {
        return hint;
    }

    /// The tags, separated by blanks or commas.
    public StringProperty tagsProperty() {
        return tags;
    }

    /// Whether the back of a basic note is asked for its front too.
    public BooleanProperty bothWaysProperty() {
        return bothWays;
    }

    /// Whether the order of the items is part of the answer.
    public BooleanProperty orderedProperty() {
        return ordered;
    }

    /// How many items a full answer has; more than there are stands for all.
    public IntegerProperty requiredProperty() {
        return required;
    }

    /// The items of a list, also those not filled in yet. At least one.
    public ObservableList<StringProperty> items() {
        return items;
    }
}
