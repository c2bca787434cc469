-- Where many cards move or go at once, it costs less to add all sums up anew than to follow each
-- card: at mark 0 nothing is in the sums, and what the mark passes is added in groups.
DROP TRIGGER tally_mark_moved;
CREATE TRIGGER tally_mark_taken_back AFTER UPDATE ON tally_mark WHEN new.review = 0 BEGIN
    DELETE FROM tally_day;
    DELETE FROM tally_answer;
    DELETE FROM tally_hour;
END;
CREATE TRIGGER tally_mark_moved AFTER UPDATE ON tally_mark BEGIN
    INSERT INTO tally_day (deck, day, answers, thinking, introduced, matured)
        SELECT deck, day, count(*), sum(thinking), sum(introduced), sum(matured) FROM answered
        WHERE review > old.review AND review <= new.review GROUP BY deck, day
        ON CONFLICT (deck, day) DO UPDATE SET answers = answers + excluded.answers,
            thinking = thinking + excluded.thinking,
            introduced = introduced + excluded.introduced, matured = matured + excluded.matured;
    INSERT INTO tally_answer (deck, month, stage, asking, grade, answers)
        SELECT deck, month, stage, asking, grade, count(*) FROM answered
        WHERE review > old.review AND review <= new.review
        GROUP BY deck, month, stage, asking, grade
        ON CONFLICT (deck, month, stage, asking, grade)
            DO UPDATE SET answers = answers + excluded.answers;
    INSERT INTO tally_hour (deck, month, hour, answers, asked, recalled)
        SELECT deck, month, hour, count(*), sum(stage IN ('YOUNG', 'MATURE')),
            sum(stage IN ('YOUNG', 'MATURE') AND grade >= 3) FROM answered
        WHERE review > old.review AND review <= new.review GROUP BY deck, month, hour
        ON CONFLICT (deck, month, hour) DO UPDATE SET answers = answers + excluded.answers,
            asked = asked + excluded.asked, recalled = recalled + excluded.recalled;
END;

-- Only cards with answers in the sums change these.
DROP TRIGGER tally_card_adding;
DROP TRIGGER tally_card_added;
DROP TRIGGER tally_card_moving;
DROP TRIGGER tally_card_moved;
DROP TRIGGER tally_card_deleting;
DROP TRIGGER tally_card_deleted;
CREATE VIEW tallied_card AS
SELECT card AS id FROM review WHERE id <= (SELECT review FROM tally_mark);
CREATE TRIGGER tally_card_adding BEFORE INSERT ON card
WHEN EXISTS (SELECT * FROM tallied_card WHERE id = new.id) BEGIN
    DELETE FROM answered WHERE card = new.id;
END;
CREATE TRIGGER tally_card_added AFTER INSERT ON card
WHEN EXISTS (SELECT * FROM tallied_card WHERE id = new.id) BEGIN
    INSERT INTO answered SELECT * FROM answered WHERE card = new.id;
END;
CREATE TRIGGER tally_card_moving BEFORE UPDATE OF deck ON card
WHEN EXISTS (SELECT * FROM tallied_card WHERE id = old.id) BEGIN
    DELETE FROM answered WHERE card = old.id;
END;
CREATE TRIGGER tally_card_moved AFTER UPDATE OF deck ON card
WHEN EXISTS (SELECT * FROM tallied_card WHERE id = old.id) BEGIN
    INSERT INTO answered SELECT * FROM answered WHERE card = new.id;
END;
CREATE TRIGGER tally_card_deleting BEFORE DELETE ON card
WHEN EXISTS (SELECT * FROM tallied_card WHERE id = old.id) BEGIN
    DELETE FROM answered WHERE card = old.id;
END;
CREATE TRIGGER tally_card_deleted AFTER DELETE ON card
WHEN EXISTS (SELECT * FROM tallied_card WHERE id = old.id) BEGIN
    INSERT INTO answered SELECT * FROM answered WHERE card = old.id;
END;
