package dev.recto.transfer.json;

/// The words of the file format.
final class Keys {
    static final String SCHEMA = "$schema";
    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final String DECKS = "decks";

    static final String PATH = "path";
    static final String DESCRIPTION = "description";
    static final String NOTES = "notes";

    static final String KIND = "kind";
    static final String GUID = "guid";
    static final String TAGS = "tags";
    static final String SOURCE = "source";
    static final String FILE = "file";
    static final String LINES = "lines";

    static final String BASIC = "basic";
    static final String FRONT = "front";
    static final String BACK = "back";
    static final String HINT = "hint";
    static final String BOTH_WAYS = "bothWays";

    static final String LIST = "list";
    static final String PROMPT = "prompt";
    static final String LEAD = "lead";
    static final String ITEMS = "items";
    static final String ORDERED = "ordered";
    static final String REQUIRED = "required";

    static final String CLOZE = "cloze";
    static final String TEXT = "text";
    static final String EXTRA = "extra";

    static final String MEDIA = "media";
    static final String MEDIUM = "name";
    static final String SHA256 = "sha256";
    static final String DATA = "data";

    /// The value of [#FORMAT].
    static final String NAME = "recto-deck";

    /// The value of [#VERSION].
    static final int CURRENT = 1;

    private Keys() {}
}
