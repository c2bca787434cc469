-- The first form of a library. Days are days since 1970-01-01, instants and times taken are
-- milliseconds, truth is 0 or 1. No delete cascades: what is deleted is deleted by name, and the
-- log of reviews outlives its cards.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE scheduler (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    parameters TEXT NOT NULL,
    UNIQUE (name, parameters)
) STRICT;

CREATE TABLE deck (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    parent          INTEGER REFERENCES deck (id),
    name            TEXT    NOT NULL CHECK (trim(name) <> ''),
    -- The name with case folded in every script, which SQLite's own NOCASE does not.
    folded          TEXT    NOT NULL,
    description     TEXT    NOT NULL,
    new_per_day     INTEGER NOT NULL CHECK (new_per_day >= 0),
    reviews_per_day INTEGER NOT NULL CHECK (reviews_per_day >= 0),
    scheduler       INTEGER NOT NULL REFERENCES scheduler (id),
    created         INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX deck_name ON deck (coalesce(parent, 0), folded);

CREATE TABLE note (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    guid         TEXT    NOT NULL UNIQUE CHECK (guid <> ''),
    deck         INTEGER NOT NULL REFERENCES deck (id),
    kind         TEXT    NOT NULL CHECK (kind IN ('BASIC', 'LIST', 'CLOZE')),
    -- of a basic note
    front        TEXT,
    back         TEXT,
    both_ways    INTEGER CHECK (both_ways IN (0, 1)),
    -- of a list note; its items are in list_item
    prompt       TEXT,
    lead         TEXT,
    ordered      INTEGER CHECK (ordered IN (0, 1)),
    required     INTEGER CHECK (required >= 0),
    -- of a cloze note
    cloze        TEXT,
    extra        TEXT,
    -- of a basic or a list note
    hint         TEXT,
    created      INTEGER NOT NULL,
    modified     INTEGER NOT NULL,
    source_file  TEXT,
    source_first INTEGER,
    source_last  INTEGER,
    -- Made from the above, so that no query has to read Markdown: one line of plain words by which
    -- the note is known, all its plain words, and a fingerprint of its content.
    headline     TEXT    NOT NULL,
    words        TEXT    NOT NULL,
    content      INTEGER NOT NULL,
    -- The fingerprint of the content that an import last brought, or null.
    imported     INTEGER,
    CHECK ((kind = 'BASIC') = (front IS NOT NULL AND back IS NOT NULL AND both_ways IS NOT NULL)),
    CHECK ((kind = 'LIST') = (prompt IS NOT NULL AND lead IS NOT NULL AND ordered IS NOT NULL
        AND required IS NOT NULL)),
    CHECK ((kind = 'CLOZE') = (cloze IS NOT NULL AND extra IS NOT NULL)),
    CHECK ((kind = 'CLOZE') = (hint IS NULL)),
    CHECK ((source_file IS NULL) = (source_first IS NULL)
        AND (source_file IS NULL) = (source_last IS NULL))
) STRICT;
CREATE UNIQUE INDEX note_by_deck ON note (deck, id);
CREATE INDEX note_by_source ON note (source_file) WHERE source_file IS NOT NULL;

CREATE TABLE list_item (
    note     INTEGER NOT NULL REFERENCES note (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    text     TEXT    NOT NULL,
    PRIMARY KEY (note, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE note_tag (
    note INTEGER NOT NULL REFERENCES note (id),
    tag  INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (note, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_tag_by_tag ON note_tag (tag);

-- A card's deck is its note's: the key with two columns sees to that, and the counts of a deck
-- need no look at its notes.
CREATE TABLE card (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    note         INTEGER NOT NULL,
    deck         INTEGER NOT NULL,
    ordinal      INTEGER NOT NULL CHECK (ordinal >= 0),
    flag         TEXT    NOT NULL
        CHECK (flag IN ('NONE', 'RED', 'ORANGE', 'GREEN', 'BLUE')),
    suspended    INTEGER NOT NULL CHECK (suspended IN (0, 1)),
    buried_until INTEGER,
    UNIQUE (note, ordinal),
    FOREIGN KEY (deck, note) REFERENCES note (deck, id) ON UPDATE CASCADE
) STRICT;
CREATE INDEX card_by_deck ON card (deck, note, suspended, buried_until);

-- What a scheduler remembers of an answered card. The first columns mean the same to every
-- scheduler; each has its own besides, null where another rule holds.
CREATE TABLE memory (
    card         INTEGER PRIMARY KEY REFERENCES card (id),
    reviewed     INTEGER NOT NULL,
    interval     INTEGER NOT NULL CHECK (interval >= 1),
    reviews      INTEGER NOT NULL CHECK (reviews >= 0),
    lapses       INTEGER NOT NULL CHECK (lapses >= 0),
    due          INTEGER NOT NULL GENERATED ALWAYS AS (reviewed + interval) VIRTUAL,
    -- of SM-2: easiness in hundredths, passed reviews in a row
    ease         INTEGER CHECK (ease > 0),
    streak       INTEGER CHECK (streak >= 0),
    CHECK ((ease IS NULL) = (streak IS NULL))
) STRICT;
CREATE INDEX memory_due ON memory (due);

-- The log. The card is no foreign key: a review outlives it.
CREATE TABLE review (
    id        INTEGER PRIMARY KEY,
    card      INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    day       INTEGER NOT NULL,
    grade     INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 5),
    asking    TEXT    NOT NULL,
    taken     INTEGER NOT NULL CHECK (taken >= 0),
    scheduler INTEGER NOT NULL REFERENCES scheduler (id),
    counted   INTEGER NOT NULL CHECK (counted IN (0, 1))
) STRICT;
CREATE INDEX review_by_card ON review (card, day, counted);
CREATE INDEX review_by_day ON review (day);

CREATE TABLE media (
    hash  TEXT PRIMARY KEY,
    name  TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE note_text USING fts5 (
    words,
    content = 'note',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER note_text_added AFTER INSERT ON note BEGIN
    INSERT INTO note_text (rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER note_text_deleted AFTER DELETE ON note BEGIN
    INSERT INTO note_text (note_text, rowid, words) VALUES ('delete', old.id, old.words);
END;
CREATE TRIGGER note_text_changed AFTER UPDATE OF words ON note BEGIN
    INSERT INTO note_text (note_text, rowid, words) VALUES ('delete', old.id, old.words);
    INSERT INTO note_text (rowid, words) VALUES (new.id, new.words);
END;
