-- Searching by day of adding and by kind, and importing, cost less.

CREATE INDEX note_by_created ON note (created);
-- The ordinary kind needs no index: it is all the others are not.
CREATE INDEX note_by_kind ON note (kind) WHERE kind <> 'BASIC';

-- Between two statements FTS5 writes out what it has gathered, so that a thousand notes cost it much
-- more one by one than all at once. While this table has a row, notes are not indexed; when it is
-- taken away, those after the note it names are. No transaction ends with a row in it.
CREATE TABLE indexing_later (
    note INTEGER NOT NULL
) STRICT;
DROP TRIGGER note_text_added;
CREATE TRIGGER note_text_added AFTER INSERT ON note
WHEN NOT EXISTS (SELECT * FROM indexing_later) BEGIN
    INSERT INTO note_text (rowid, terms) VALUES (new.id, new.terms);
END;
CREATE TRIGGER note_text_caught_up AFTER DELETE ON indexing_later BEGIN
    INSERT INTO note_text (rowid, terms) SELECT id, terms FROM note WHERE id > old.note;
END;

-- Most new cards were never answered.
DROP TRIGGER tally_card_adding;
DROP TRIGGER tally_card_added;
CREATE TRIGGER tally_card_adding BEFORE INSERT ON card
WHEN EXISTS (SELECT * FROM review WHERE card = new.id) BEGIN
    DELETE FROM answered WHERE card = new.id;
END;
CREATE TRIGGER tally_card_added AFTER INSERT ON card
WHEN EXISTS (SELECT * FROM review WHERE card = new.id) BEGIN
    INSERT INTO answered SELECT * FROM answered WHERE card = new.id;
END;
