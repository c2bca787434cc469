package dev.recto.store.media;

import dev.recto.model.MediaNames;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.file.Sql;
import dev.recto.store.table.NoteRows;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// Which pictures and sounds the texts of a library name.
record MediaUse(Sql sql) {
    /// The texts with links or pictures, after the note they are of, or 0 where it is none: what is
    /// written and not yet a note, and what decks are about.
    private static final List<String> TEXTS =
            List.of(
                    """
                    SELECT id, front, back, prompt, lead, cloze, extra, hint FROM note
                    WHERE instr(concat(front, back, prompt, lead, cloze, extra, hint), '![')
                        OR instr(concat(front, back, prompt, lead, cloze, extra, hint), '](')
                    """,
                    "SELECT note, text FROM list_item WHERE instr(text, '![') OR instr(text, '](')",
                    "SELECT 0, question, answer, hint FROM draft",
                    "SELECT 0, value FROM draft, json_each(items)",
                    "SELECT 0, description FROM deck");

    /// Any link, also where Markdown sees none, as in code: whoever wrote it may need the file.
    private static final Pattern LINK = Pattern.compile("]\\(\\s*<?([^)>]+)");

    /// Those that nothing names, neither by name nor by hash, by name.
    List<Medium> unused() {
        Set<String> named = new LinkedHashSet<>();
        each(
                (_, text) -> {
                    MediaNames.in(text).forEach(name -> named.addAll(spellings(name)));
                    LINK.matcher(text)
                            .results()
                            .forEach(link -> named.addAll(spellings(link.group(1).strip())));
                });
        var unused = new ArrayList<Medium>();
        sql.each(
                "SELECT name, hash, length(bytes) FROM media ORDER BY name",
                row -> {
                    if (!named.contains(row.getString(1)) && !named.contains(row.getString(2))) {
                        unused.add(new Medium(row.getString(1), row.getLong(3)));
                    }
                });
        return unused;
    }

    /// Names under which there is nothing, each with the notes that show it.
    List<MissingMedium> missing() {
        Set<String> present = new LinkedHashSet<>();
        sql.each(
                "SELECT name, hash FROM media",
                row -> present.addAll(List.of(row.getString(1), row.getString(2))));
        Map<String, Set<NoteId>> missing = new TreeMap<>();
        each(
                (note, text) -> {
                    for (String name : MediaNames.in(text)) {
                        if (note.value() > 0
                                && spellings(name).stream().noneMatch(present::contains)) {
                            missing.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(note);
                        }
                    }
                });
        Map<String, NoteId> firsts = new HashMap<>();
        missing.forEach((name, notes) -> firsts.put(name, notes.iterator().next()));
        Map<NoteId, StoredNote> notes = new NoteRows(sql).find(firsts.values());
        return missing.keySet().stream()
                .map(
                        name ->
                                new MissingMedium(
                                        name,
                                        notes.get(firsts.get(name)),
                                        missing.get(name).size()))
                .toList();
    }

    private void each(BiConsumer<NoteId, String> reader) {
        for (String query : TEXTS) {
            sql.each(
                    query,
                    row -> {
                        for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
                            String text = row.getString(i);
                            if (text != null) {
                                reader.accept(new NoteId(row.getLong(1)), text);
                            }
                        }
                    });
        }
    }

    /// A name as it stands, and as it is where it was encoded for an address.
    private static Set<String> spellings(String name) {
        var all = new LinkedHashSet<String>();
        all.add(Normalizer.normalize(name, Normalizer.Form.NFC));
        try {
            String plain = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
            all.add(Normalizer.normalize(plain, Normalizer.Form.NFC));
        } catch (IllegalArgumentException notEncoded) {
            // It means itself.
        }
        return all;
    }
}
