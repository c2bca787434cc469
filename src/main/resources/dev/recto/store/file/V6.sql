-- What was written and is not a note yet, or not yet the new text of one. Written aside from undo.
CREATE TABLE draft (
    -- The note whose text it is to become, or the deck from which a new note is written. No foreign
    -- keys: when the deletion of either is undone, the draft is still there.
    note      INTEGER UNIQUE,
    home      INTEGER UNIQUE,
    -- the deck it is for
    deck      INTEGER NOT NULL,
    kind      TEXT    NOT NULL CHECK (kind IN ('BASIC', 'LIST', 'CLOZE')),
    -- front, prompt or cloze text; back, lead or extra
    question  TEXT    NOT NULL,
    answer    TEXT    NOT NULL,
    hint      TEXT    NOT NULL,
    both_ways INTEGER NOT NULL CHECK (both_ways IN (0, 1)),
    ordered   INTEGER NOT NULL CHECK (ordered IN (0, 1)),
    required  INTEGER NOT NULL CHECK (required >= 0),
    -- the items of a list and the names of the tags, as JSON arrays
    items     TEXT    NOT NULL,
    tags      TEXT    NOT NULL,
    CHECK ((note IS NULL) <> (home IS NULL))
) STRICT;
