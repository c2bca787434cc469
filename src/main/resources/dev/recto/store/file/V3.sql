-- The log keeps what each answer did, and is added up day by day, so that figures of a million
-- answers are there at once.

-- The hour of the day at which the answer was given, where the learner was.
ALTER TABLE review ADD COLUMN hour INTEGER NOT NULL DEFAULT 0 CHECK (hour BETWEEN 0 AND 23);
-- The interval in days with which the card was asked, or null where it was new, and the one that
-- the answer gave it. Both are null where the answer changed nothing: a repeat, or practice.
ALTER TABLE review ADD COLUMN interval_before INTEGER CHECK (interval_before >= 1);
ALTER TABLE review ADD COLUMN interval_after INTEGER CHECK (interval_after >= 1);

-- What the answers of older libraries did, told by replaying them: until now SM-2 was the only
-- rule. An empty text stands for its published parameters.
CREATE TEMP TABLE rule AS
SELECT id,
    coalesce(json_extract(numbers, '$.first'), 1) AS first,
    coalesce(json_extract(numbers, '$.second'), 6) AS second,
    coalesce(json_extract(numbers, '$.ease'), 250) AS ease,
    coalesce(json_extract(numbers, '$.floor'), 130) AS least,
    coalesce(json_extract(numbers, '$.longest'), 36500) AS longest
FROM (
    SELECT id, iif(json_valid(text), text, '{}') AS numbers
    FROM (
        SELECT id, '{"' || replace(replace(parameters, '=', '":'), ' ', ',"') || '}' AS text
        FROM scheduler WHERE name = 'sm2'
    )
);
CREATE TEMP TABLE answer AS
SELECT review.id, card, day, grade, scheduler,
    row_number() OVER (PARTITION BY card ORDER BY review.id) AS number
FROM review WHERE counted;
CREATE UNIQUE INDEX temp.answer_by_card ON answer (card, number);
CREATE TEMP TABLE replay AS
WITH RECURSIVE replayed (card, number, id, reviewed, ease, streak, before, after) AS (
    SELECT card, 0, NULL, -9e9, rule.ease, 0, NULL, NULL
    FROM answer JOIN rule ON rule.id = scheduler WHERE number = 1
    UNION ALL
    SELECT known.card, answer.number, answer.id, max(day, reviewed),
        CASE WHEN day <= reviewed OR grade < 3 THEN known.ease
            ELSE max(least, known.ease + 10 - (5 - grade) * (8 + (5 - grade) * 2)) END,
        CASE WHEN day <= reviewed THEN streak WHEN grade < 3 THEN 0 ELSE streak + 1 END,
        after,
        CASE WHEN day <= reviewed THEN after
            WHEN grade < 3 OR streak = 0 THEN first
            WHEN streak = 1 THEN second
            ELSE min(longest, (after * known.ease + 99) / 100) END
    FROM replayed AS known
    JOIN answer ON answer.card = known.card AND answer.number = known.number + 1
    JOIN rule ON rule.id = answer.scheduler
)
SELECT id, before, after FROM (
    SELECT *, lag(reviewed) OVER (PARTITION BY card ORDER BY number) < reviewed AS changed
    FROM replayed
) WHERE changed;
UPDATE review SET hour = strftime('%H', at / 1000, 'unixepoch', 'localtime');
UPDATE review SET interval_before = before, interval_after = after
FROM temp.replay WHERE replay.id = review.id;
DROP TABLE temp.rule;
DROP TABLE temp.answer;
DROP TABLE temp.replay;

-- The answers as they are added up. The deck is the one in which the card lies now, or 0 where the
-- card was deleted. The stage says how well the card was known when it was asked. Months are
-- numbered from the year 0, as java.time does.
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
    ifnull(interval_after >= 21, 0) - ifnull(interval_before >= 21, 0) AS matured
FROM review LEFT JOIN card ON card.id = review.card;

-- The sums. Only the triggers below write here: in the transaction of the answer, also when it is
-- undone, and when cards move, go or come back.
CREATE TABLE tally_day (
    deck       INTEGER NOT NULL,
    day        INTEGER NOT NULL,
    answers    INTEGER NOT NULL,
    -- milliseconds, at most a minute of each answer
    thinking   INTEGER NOT NULL,
    -- cards answered for the first time
    introduced INTEGER NOT NULL,
    -- cards that became mature, less those that were mature and no longer are
    matured    INTEGER NOT NULL,
    PRIMARY KEY (deck, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally_answer (
    deck    INTEGER NOT NULL,
    month   INTEGER NOT NULL,
    stage   TEXT    NOT NULL,
    asking  TEXT    NOT NULL,
    grade   INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    PRIMARY KEY (deck, month, stage, asking, grade)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally_hour (
    deck     INTEGER NOT NULL,
    month    INTEGER NOT NULL,
    hour     INTEGER NOT NULL,
    answers  INTEGER NOT NULL,
    -- those that asked a card for which it was time, and those of them that passed
    asked    INTEGER NOT NULL,
    recalled INTEGER NOT NULL,
    PRIMARY KEY (deck, month, hour)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER answered_added INSTEAD OF INSERT ON answered BEGIN
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
        old.stage, old.asking, old.grade, old.thinking, old.introduced, old.matured);
END;

CREATE TRIGGER tally_review_added AFTER INSERT ON review BEGIN
    INSERT INTO answered SELECT * FROM answered WHERE review = new.id;
END;
CREATE TRIGGER tally_review_deleting BEFORE DELETE ON review BEGIN
    DELETE FROM answered WHERE review = old.id;
END;
CREATE TRIGGER tally_review_changing BEFORE UPDATE ON review BEGIN
    DELETE FROM answered WHERE review = old.id;
END;
CREATE TRIGGER tally_review_changed AFTER UPDATE ON review BEGIN
    INSERT INTO answered SELECT * FROM answered WHERE review = new.id;
END;
-- A card that comes back, when its deletion is undone, has answers; a new one has no number yet.
CREATE TRIGGER tally_card_adding BEFORE INSERT ON card BEGIN
    DELETE FROM answered WHERE card = new.id;
END;
CREATE TRIGGER tally_card_added AFTER INSERT ON card BEGIN
    INSERT INTO answered SELECT * FROM answered WHERE card = new.id;
END;
CREATE TRIGGER tally_card_moving BEFORE UPDATE OF deck ON card BEGIN
    DELETE FROM answered WHERE card = old.id;
END;
CREATE TRIGGER tally_card_moved AFTER UPDATE OF deck ON card BEGIN
    INSERT INTO answered SELECT * FROM answered WHERE card = new.id;
END;
CREATE TRIGGER tally_card_deleting BEFORE DELETE ON card BEGIN
    DELETE FROM answered WHERE card = old.id;
END;
CREATE TRIGGER tally_card_deleted AFTER DELETE ON card BEGIN
    INSERT INTO answered SELECT * FROM answered WHERE card = old.id;
END;

INSERT INTO answered SELECT * FROM answered;
