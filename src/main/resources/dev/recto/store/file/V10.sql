-- A note that is tagged, or set back to what it was, need not be indexed anew.
DROP TRIGGER note_text_changed;
CREATE TRIGGER note_text_changed AFTER UPDATE OF terms ON note WHEN new.terms <> old.terms BEGIN
    INSERT INTO note_text (note_text, rowid, terms) VALUES ('delete', old.id, old.terms);
    INSERT INTO note_text (rowid, terms) VALUES (new.id, new.terms);
END;
