-- An answer is only written into the log. Some hundreds together are added to the sums, so that
-- giving one costs no more than its own line.

-- The last review that is in the sums. When the mark moves, those that it passes are added.
CREATE TABLE tally_mark (
    review INTEGER NOT NULL
) STRICT;
INSERT INTO tally_mark SELECT ifnull(max(id), 0) FROM review;

DROP TRIGGER tally_review_added;
-- With it go its triggers.
DROP VIEW answered;
CREATE VIEW answered AS
SELECT review.id AS review, review.card, 1 AS times, ifnull(deck, 0) AS deck, day,
    strftime('%Y', day * 86400, 'unixepoch') * 12 + strftime('%m', day * 86400, 'unixepoch') - 1
        AS month,
    hour,
    CASE WHEN interval_after IS NULL THEN 'REPEAT'
        WHEN interval_before IS NULL THEN 'NEW'
        WHEN interval_before < 21 THEN 'YOUNG'
        ELSE 'MATURE' END AS stage,
    asking, grade, min(taken, 60000) AS thinking,
    interval_before IS NULL AND interval_after IS NOT NULL AS introduced,
    ifnull(interval_after >= 21, 0) - ifnull(interval_before >= 21, 0) AS matured,
    review.id <= (SELECT review FROM tally_mark) AS tallied
FROM review LEFT JOIN card ON card.id = review.card;

-- What is not in the sums need not be taken from them.
CREATE TRIGGER answered_added INSTEAD OF INSERT ON answered WHEN new.tallied BEGIN
    INSERT INTO tally_day (deck, day, answers, thinking, introduced, matured)
        VALUES (new.deck, new.day, new.times, new.times * new.thinking,
            new.times * new.introduced, new.times * new.matured)
        ON CONFLICT (deck, day) DO UPDATE SET answers = answers + excluded.answers,
            thinking = thinking + excluded.thinking,
            introduced = introduced + excluded.introduced, matured = matured + excluded.matured;
    DELETE FROM tally_day WHERE deck = new.deck AND day = new.day AND answers = 0;
    INSERT INTO tally_answer (deck, month, stage, asking, grade, answers)
        VALUES (new.deck, new.month, new.stage, new.asking, new.grade, new.times)
        ON CONFLICT (deck, month, stage, asking, grade)
            DO UPDATE SET answers = answers + excluded.answers;
    DELETE FROM tally_answer WHERE deck = new.deck AND month = new.month AND stage = new.stage
        AND asking = new.asking AND grade = new.grade AND answers = 0;
    INSERT INTO tally_hour (deck, month, hour, answers, asked, recalled)
        VALUES (new.deck, new.month, new.hour, new.times,
            new.times * (new.stage IN ('YOUNG', 'MATURE')),
            new.times * (new.stage IN ('YOUNG', 'MATURE') AND new.grade >= 3))
        ON CONFLICT (deck, month, hour) DO UPDATE SET answers = answers + excluded.answers,
            asked = asked + excluded.asked, recalled = recalled + excluded.recalled;
    DELETE FROM tally_hour WHERE deck = new.deck AND month = new.month AND hour = new.hour
        AND answers = 0;
END;
CREATE TRIGGER answered_taken INSTEAD OF DELETE ON answered BEGIN
    INSERT INTO answered VALUES (old.review, old.card, -1, old.deck, old.day, old.month, old.hour,
        old.stage, old.asking, old.grade, old.thinking, old.introduced, old.matured, old.tallied);
END;

CREATE TRIGGER tally_mark_moved AFTER UPDATE ON tally_mark BEGIN
    INSERT INTO answered SELECT * FROM answered WHERE review > old.review AND review <= new.review;
END;
CREATE TRIGGER tally_review_added AFTER INSERT ON review
WHEN new.id >= (SELECT review + 256 FROM tally_mark) BEGIN
    UPDATE tally_mark SET review = new.id;
END;
-- An answer that comes back, when its taking back is undone.
CREATE TRIGGER tally_review_back AFTER INSERT ON review
WHEN new.id <= (SELECT review FROM tally_mark) BEGIN
    INSERT INTO answered SELECT * FROM answered WHERE review = new.id;
END;

-- All answers: the sums, and those that are not in them yet.
CREATE VIEW studied_day AS
SELECT deck, day, answers, thinking, introduced, matured FROM tally_day
UNION ALL
SELECT deck, day, times, thinking, introduced, matured FROM answered
WHERE review > (SELECT review FROM tally_mark);
CREATE VIEW studied_answer AS
SELECT deck, month, stage, asking, grade, answers FROM tally_answer
UNION ALL
SELECT deck, month, stage, asking, grade, times FROM answered
WHERE review > (SELECT review FROM tally_mark);
CREATE VIEW studied_hour AS
SELECT deck, month, hour, answers, asked, recalled FROM tally_hour
UNION ALL
SELECT deck, month, hour, times, stage IN ('YOUNG', 'MATURE'),
    stage IN ('YOUNG', 'MATURE') AND grade >= 3
FROM answered WHERE review > (SELECT review FROM tally_mark);
