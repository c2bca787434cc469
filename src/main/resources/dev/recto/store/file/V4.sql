-- Search finds words in every script; searches are kept; what the learner decides about dates is
-- written down.

-- What search looks at: the words, folded, with the terms of scripts that set no blanks.
ALTER TABLE note ADD COLUMN terms TEXT NOT NULL DEFAULT '';
DROP TRIGGER note_text_added;
DROP TRIGGER note_text_deleted;
DROP TRIGGER note_text_changed;
DROP TABLE note_text;
UPDATE note SET words = composed(words), terms = terms(words);

-- Every ASCII character that a term may have is named; what is not ASCII belongs to a term.
CREATE VIRTUAL TABLE note_text USING fts5 (
    terms,
    content = 'note',
    content_rowid = 'id',
    columnsize = 0,
    prefix = '1 2',
    tokenize = 'ascii tokenchars ''+<=>|~$^`#%&@'''
);
INSERT INTO note_text (note_text) VALUES ('rebuild');
CREATE TRIGGER note_text_added AFTER INSERT ON note BEGIN
    INSERT INTO note_text (rowid, terms) VALUES (new.id, new.terms);
END;
CREATE TRIGGER note_text_deleted AFTER DELETE ON note BEGIN
    INSERT INTO note_text (note_text, rowid, terms) VALUES ('delete', old.id, old.terms);
END;
CREATE TRIGGER note_text_changed AFTER UPDATE OF terms ON note BEGIN
    INSERT INTO note_text (note_text, rowid, terms) VALUES ('delete', old.id, old.terms);
    INSERT INTO note_text (rowid, terms) VALUES (new.id, new.terms);
END;

CREATE TABLE saved_search (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    name   TEXT NOT NULL CHECK (trim(name) <> ''),
    folded TEXT NOT NULL UNIQUE,
    query  TEXT NOT NULL
) STRICT;

-- What the learner decided about a card past its reviews. Together with the log it gives every
-- memory. The card is no foreign key: a decision outlives it.
CREATE TABLE decision (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    card     INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    -- the last review of all before it, or 0
    review   INTEGER NOT NULL,
    -- days from the card's last review to the next; null where everything before is forgotten
    interval INTEGER CHECK (interval >= 1)
) STRICT;
