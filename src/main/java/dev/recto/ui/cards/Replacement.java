package dev.recto.ui.cards;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// One text put in the place of another in the Markdown of notes.
///
/// @param find what is looked for; not empty
/// @param with what is put in its place
/// @param pattern whether both are meant as a regular expression, as [Pattern] and
///   [Matcher#appendReplacement] read them
/// @param exact whether upper and lower case are told apart
/// @param parts where it is looked for
record Replacement(String find, String with, boolean pattern, boolean exact, Set<Part> parts) {
    /// A part of a note.
    enum Part {
        /// What is asked; of a text with gaps the text.
        FRONT,
        /// What is answered: the back, the items of a list and what stands above or below.
        BACK,
        HINT
    }

    /// @throws PatternSyntaxException if it is a pattern, and a wrong one
    Pattern compiled() {
        int flags = exact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(find, pattern ? flags : flags | Pattern.LITERAL);
    }

    /// A note after the replacement; equal to it where nothing is found.
    ///
    /// @throws IllegalArgumentException if what is put in names a group that the pattern does not
    ///   have
    Note in(Note note, Pattern compiled) {
        return switch (note) {
            case BasicNote basic ->
                    new BasicNote(
                            in(basic.front(), Part.FRONT, compiled),
                            in(basic.back(), Part.BACK, compiled),
                            in(basic.hint(), Part.HINT, compiled),
                            basic.bothWays());
            case ListNote list ->
                    new ListNote(
                            in(list.prompt(), Part.FRONT, compiled),
                            in(list.lead(), Part.BACK, compiled),
                            list.items().stream()
                                    .map(item -> in(item, Part.BACK, compiled))
                                    .toList(),
                            list.ordered(),
                            list.required(),
                            in(list.hint(), Part.HINT, compiled));
            case ClozeNote cloze ->
                    new ClozeNote(
                            in(cloze.text(), Part.FRONT, compiled),
                            in(cloze.extra(), Part.BACK, compiled));
        };
    }

    private String in(String text, Part part, Pattern compiled) {
        if (!parts.contains(part)) {
            return text;
        }
        String put = pattern ? with : Matcher.quoteReplacement(with);
        try {
            return compiled.matcher(text).replaceAll(put);
        } catch (IndexOutOfBoundsException noSuchGroup) {
            throw new IllegalArgumentException(noSuchGroup.getMessage(), noSuchGroup);
        }
    }
}
