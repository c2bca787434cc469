package dev.recto.ui.widget;

import dev.recto.model.Tag;
import dev.recto.store.search.Folding;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A field for tags: each is a chip, and those that are known are offered while one types. Enter, a
/// comma or a blank ends a tag; Backspace in front of what is typed takes the last one away.
public final class TagField extends FlowPane {
    private static final Pattern ENDS = Pattern.compile("[\\s,;]+");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final int OFFERED = 30;

    private final TextField field = new TextField();
    private final ReadOnlyObjectWrapper<SortedSet<Tag>> tags =
            new ReadOnlyObjectWrapper<>(new TreeSet<>());
    private UnaryOperator<String> remove = name -> name;
    private Collection<Tag> known = List.of();

    public TagField() {
        getStyleClass().add("tag-field");
        field.getStyleClass().add("bare");
        getChildren().add(field);
        tags.subscribe(this::show);
        // Not the skin's business: the whole box looks like one field.
        field.focusedProperty().subscribe(focused -> pseudoClassStateChanged(FOCUSED, focused));
        setOnMouseClicked(event -> field.requestFocus());
    }

    /// Gives it its words. Called once.
    ///
    /// @param id the id of the field
    /// @param name what it is called
    /// @param prompt what stands in it as long as it is empty
    /// @param completions what the list of offers is called
    /// @param removing what the button is called that takes a tag away, of the tag's name
    public void connect(
            String id,
            String name,
            String prompt,
            String completions,
            UnaryOperator<String> removing) {
        remove = removing;
        field.setId(id);
        field.setAccessibleText(name);
        field.setPromptText(prompt);
        var offers = new CompletionList<Tag>(field, completions, Tag::name);
        field.textProperty().subscribe(text -> typed(text, offers));
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                offers.hide();
                                end();
                            }
                        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, offers));
    }

    /// The tags that are offered.
    public void offer(Collection<Tag> tagsInUse) {
        known = tagsInUse;
    }

    /// The tags, without one that is still being typed.
    public ReadOnlyObjectProperty<SortedSet<Tag>> tagsProperty() {
        return tags.getReadOnlyProperty();
    }

    /// Puts other tags in.
    public void set(Collection<Tag> now) {
        if (!tags.get().equals(new TreeSet<>(now))) {
            tags.set(Collections.unmodifiableSortedSet(new TreeSet<>(now)));
        }
    }

    /// Makes a tag of what is typed, as when the field is left.
    public void end() {
        List<Tag> typed = named(field.getText());
        field.clear();
        var all = new TreeSet<>(tags.get());
        all.addAll(typed);
        set(all);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /// The field in which is typed, for a label.
    public TextField field() {
        return field;
    }

    private void typed(String text, CompletionList<Tag> offers) {
        if (ENDS.matcher(text).find()) {
            offers.hide();
            end();
        } else if (field.isFocused() && !text.isEmpty()) {
            offers.show(
                    matching(text),
                    tag -> {
                        field.setText(tag.name());
                        end();
                    });
        } else {
            offers.hide();
        }
    }

    /// Those that begin so first, then those that have it anywhere.
    private List<Tag> matching(String text) {
        String wanted = Folding.of(text);
        var first = new ArrayList<Tag>();
        var others = new ArrayList<Tag>();
        for (Tag tag : known) {
            String name = Folding.of(tag.name());
            if (name.startsWith(wanted)) {
                first.add(tag);
            } else if (name.contains(wanted)) {
                others.add(tag);
            }
        }
        return Stream.concat(first.stream(), others.stream())
                .filter(tag -> !tags.get().contains(tag))
                .limit(OFFERED)
                .toList();
    }

    private void pressed(KeyEvent event, CompletionList<Tag> offers) {
        if (event.isConsumed() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                if (!field.getText().isBlank() && !offers.isChosen()) {
                    offers.hide();
                    end();
                    event.consume();
                }
            }
            case BACK_SPACE -> {
                if (field.getCaretPosition() == 0
                        && field.getSelection().getLength() == 0
                        && !tags.get().isEmpty()) {
                    without(tags.get().last());
                    event.consume();
                }
            }
            default -> {
                // typed on
            }
        }
    }

    private void without(Tag tag) {
        var fewer = new TreeSet<>(tags.get());
        fewer.remove(tag);
        set(fewer);
    }

    private void show(SortedSet<Tag> now) {
        List<Node> chips = now.stream().<Node>map(this::chip).toList();
        getChildren().remove(0, getChildren().size() - 1);
        getChildren().addAll(0, chips);
    }

    private Button chip(Tag tag) {
        var chip = new Button(tag.name(), new FontIcon(Feather.X));
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("chip", "small");
        chip.setAccessibleText(remove.apply(tag.name()));
        chip.setFocusTraversable(false);
        chip.setOnAction(
                event -> {
                    without(tag);
                    field.requestFocus();
                });
        return chip;
    }

    private static List<Tag> named(String text) {
        return ENDS.splitAsStream(text).filter(name -> !name.isBlank()).map(Tag::new).toList();
    }
}
