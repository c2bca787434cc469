package dev.recto.store.table;

import dev.recto.model.BasicNote;
import dev.recto.model.Cloze;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.PlainText;
import dev.recto.store.search.Terms;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a library keeps beside the text of a note, made from it.
///
/// @param headline by which people know the note
/// @param words all its plain words, in composed Unicode form, a line for each part
/// @param terms the words as search finds them
/// @param content a fingerprint: the same for the same content, and in practice only then
public record NoteText(String headline, String words, String terms, long content) {

    /// What is to be kept beside this note.
    public static NoteText of(Note note) {
        String words = words(note);
        return new NoteText(note.headline(), words, Terms.of(words), fingerprint(note));
    }

    /// The terms of what is asked first. Empty where that has none, as a picture alone.
    public String asked() {
        return words.lines().findFirst().map(Terms::of).orElse("");
    }

    /// The first 64 bits of a SHA-256 over all parts with their lengths.
    public static long fingerprint(Note note) {
        MessageDigest digest = sha256();
        for (String part : parts(note)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String words(Note note) {
        Stream<String> texts =
                switch (note) {
                    case BasicNote basic -> Stream.of(basic.front(), basic.back(), basic.hint());
                    case ListNote list ->
                            Stream.concat(
                                    Stream.of(list.prompt(), list.lead()),
                                    Stream.concat(list.items().stream(), Stream.of(list.hint())));
                    case ClozeNote cloze -> Stream.of(whole(cloze), cloze.extra());
                };
        return texts.map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .collect(Collectors.joining("\n"));
    }

    private static String whole(ClozeNote note) {
        return Cloze.parse(note.text()).question(0); // gaps count from 1: all are filled
    }

    private static List<String> parts(Note note) {
        return switch (note) {
            case BasicNote basic ->
                    List.of(
                            "basic",
                            basic.front(),
                            basic.back(),
                            basic.hint(),
                            Boolean.toString(basic.bothWays()));
            case ListNote list ->
                    Stream.concat(
                                    Stream.of(
                                            "list",
                                            list.prompt(),
                                            list.lead(),
                                            list.hint(),
                                            Boolean.toString(list.ordered()),
                                            Integer.toString(list.required())),
                                    list.items().stream())
                            .toList();
            case ClozeNote cloze -> List.of("cloze", cloze.text(), cloze.extra());
        };
    }
}
