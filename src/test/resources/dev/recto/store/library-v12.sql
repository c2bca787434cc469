-- A library of version 12: its tables, then its rows.

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

-- Quizzes are kept, and notes keep the lines they were read from.

-- The text of the lines from source_first to source_last, or empty where it is not known.
ALTER TABLE note ADD COLUMN source_text TEXT NOT NULL DEFAULT '';

-- A sitting of Learn that goes on. The scope says what is learned, in words of the program's own.
CREATE TABLE learning (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    scope   TEXT    NOT NULL UNIQUE,
    answers INTEGER NOT NULL CHECK (answers >= 0),
    at      INTEGER NOT NULL
) STRICT;

-- Its cards, by the guid of their notes, since a sitting may outlive them. Of a card that waits,
-- place says how many come after it; of one that is done, how many came before it: so an answer
-- leaves the places of most cards as they are.
CREATE TABLE learn_card (
    learning INTEGER NOT NULL REFERENCES learning (id),
    note     TEXT    NOT NULL,
    ordinal  INTEGER NOT NULL CHECK (ordinal >= 0),
    done     INTEGER NOT NULL CHECK (done IN (0, 1)),
    place    INTEGER NOT NULL CHECK (place >= 0),
    -- the names of the rungs still to climb, one on a line
    rungs    TEXT    NOT NULL,
    misses   INTEGER NOT NULL CHECK (misses >= 0),
    PRIMARY KEY (learning, note, ordinal)
) STRICT, WITHOUT ROWID;

-- A test that was handed in, and what each deck had of it. A score outlives its decks.
CREATE TABLE score (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    at    INTEGER NOT NULL,
    day   INTEGER NOT NULL,
    title TEXT    NOT NULL,
    taken INTEGER NOT NULL CHECK (taken >= 0)
) STRICT;

CREATE TABLE score_deck (
    deck      INTEGER NOT NULL,
    score     INTEGER NOT NULL REFERENCES score (id),
    questions INTEGER NOT NULL CHECK (questions >= 1),
    points    REAL    NOT NULL CHECK (points >= 0 AND points <= questions),
    PRIMARY KEY (deck, score)
) STRICT, WITHOUT ROWID;

-- The shortest time in which so many pairs of a scope were matched.
CREATE TABLE match_best (
    scope TEXT    NOT NULL,
    pairs INTEGER NOT NULL CHECK (pairs >= 1),
    taken INTEGER NOT NULL CHECK (taken >= 0),
    at    INTEGER NOT NULL,
    PRIMARY KEY (scope, pairs)
) STRICT, WITHOUT ROWID;

-- Answers that the learner claimed to know, and the share that was borne out. Like the log, what
-- follows outlives its cards.
CREATE TABLE claim (
    id    INTEGER PRIMARY KEY,
    card  INTEGER NOT NULL,
    share REAL    NOT NULL CHECK (share BETWEEN 0 AND 1),
    at    INTEGER NOT NULL
) STRICT;

-- How often the answer of a card was offered as a wrong option, and how often it was taken.
CREATE TABLE offered (
    asked  INTEGER NOT NULL,
    option INTEGER NOT NULL,
    times  INTEGER NOT NULL CHECK (times >= 1),
    picked INTEGER NOT NULL CHECK (picked BETWEEN 0 AND times),
    PRIMARY KEY (asked, option)
) STRICT, WITHOUT ROWID;

-- Contents that an import brought and that the learner did not want, since a note of the library
-- was enough; by their fingerprints.
CREATE TABLE enough (
    content INTEGER PRIMARY KEY,
    note    INTEGER NOT NULL REFERENCES note (id)
) STRICT;
CREATE INDEX enough_by_note ON enough (note);

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

-- Search finds words in every script; searches are kept; what the learner decides about dates is
-- written down.

-- What search looks at: the words, folded, with the terms of scripts that set no blanks.
ALTER TABLE note ADD COLUMN terms TEXT NOT NULL DEFAULT '';
DROP TRIGGER note_text_added;
DROP TRIGGER note_text_deleted;
DROP TRIGGER note_text_changed;
DROP TABLE note_text;

-- Every ASCII character that a term may have is named; what is not ASCII belongs to a term.
CREATE VIRTUAL TABLE note_text USING fts5 (
    terms,
    content = 'note',
    content_rowid = 'id',
    columnsize = 0,
    prefix = '1 2',
    tokenize = 'ascii tokenchars ''+<=>|~$^`#%&@'''
);
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

-- An answer is only written into the log. Some hundreds together are added to the sums, so that
-- giving one costs no more than its own line.

-- The last review that is in the sums. When the mark moves, those that it passes are added.
CREATE TABLE tally_mark (
    review INTEGER NOT NULL
) STRICT;
INSERT INTO tally_mark VALUES (0);

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

-- A note that is tagged, or set back to what it was, need not be indexed anew.
DROP TRIGGER note_text_changed;
CREATE TRIGGER note_text_changed AFTER UPDATE OF terms ON note WHEN new.terms <> old.terms BEGIN
    INSERT INTO note_text (note_text, rowid, terms) VALUES ('delete', old.id, old.terms);
    INSERT INTO note_text (rowid, terms) VALUES (new.id, new.terms);
END;

-- Pairs of tags that the learner does not mean as one, however alike they look; by their names,
-- which outlive the tags.
CREATE TABLE tag_apart (
    one   TEXT    NOT NULL,
    other TEXT    NOT NULL,
    at    INTEGER NOT NULL,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) STRICT, WITHOUT ROWID;

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

INSERT INTO meta (key, value)
VALUES ('library', '51f4e8e4-d704-4798-98c4-e1cb5bd58084');

INSERT INTO scheduler (id, name, parameters)
VALUES (1, 'sm2', 'standard');

INSERT INTO deck (id, parent, name, folded, description, new_per_day, reviews_per_day, scheduler, created)
VALUES (1, NULL, 'Geography', 'geography', 'Where things *are*', 20, 200, 1, 1769940000000);
INSERT INTO deck (id, parent, name, folded, description, new_per_day, reviews_per_day, scheduler, created)
VALUES (2, 1, 'Capitals', 'capitals', '', 5, 50, 1, 1769940000000);

INSERT INTO note (id, guid, deck, kind, front, back, both_ways, prompt, lead, ordered, required, cloze, extra, hint, created, modified, source_file, source_first, source_last, source_text, headline, words, terms, content, imported)
VALUES (1, '1166ee88-b323-4171-8def-291ab31d5f94', 1, 'BASIC', 'The capital of **Sweden**', 'Stockholm', 1, NULL, NULL, NULL, NULL, NULL, NULL, 'water', 1769940000000, 1769940000000, NULL, NULL, NULL, '', 'The capital of Sweden', 'The capital of Sweden
Stockholm
water', 'the capital of sweden ¶ stockholm ¶ water', 5287143034687841894, NULL);
INSERT INTO note (id, guid, deck, kind, front, back, both_ways, prompt, lead, ordered, required, cloze, extra, hint, created, modified, source_file, source_first, source_last, source_text, headline, words, terms, content, imported)
VALUES (2, '2f2b4fa6-ccd8-4748-a826-0aeac4f43449', 1, 'LIST', NULL, NULL, NULL, 'Countries of the North', 'There are five', 0, 3, NULL, NULL, '', 1769940000000, 1769940000000, NULL, NULL, NULL, '', 'Countries of the North', 'Countries of the North
There are five
Denmark
Finland
Iceland
Norway
Sweden', 'countries of the north ¶ there are five ¶ denmark ¶ finland ¶ iceland ¶ norway ¶ sweden', -1906084176214855763, NULL);
INSERT INTO note (id, guid, deck, kind, front, back, both_ways, prompt, lead, ordered, required, cloze, extra, hint, created, modified, source_file, source_first, source_last, source_text, headline, words, terms, content, imported)
VALUES (3, 'oslo', 2, 'CLOZE', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{{c1::Oslo}} is the capital of Norway', '', NULL, 1769940000000, 1769940000000, 'capitals.csv', 3, 3, 'Norway;Oslo', '‹…› is the capital of Norway', 'Oslo is the capital of Norway', 'oslo is the capital of norway', -8359566362755962193, -8359566362755962193);

INSERT INTO list_item (note, position, text)
VALUES (2, 0, 'Denmark');
INSERT INTO list_item (note, position, text)
VALUES (2, 1, 'Finland');
INSERT INTO list_item (note, position, text)
VALUES (2, 2, 'Iceland');
INSERT INTO list_item (note, position, text)
VALUES (2, 3, 'Norway');
INSERT INTO list_item (note, position, text)
VALUES (2, 4, 'Sweden');

INSERT INTO tag (id, name)
VALUES (1, 'europe');

INSERT INTO note_tag (note, tag)
VALUES (1, 1);
INSERT INTO note_tag (note, tag)
VALUES (3, 1);

INSERT INTO card (id, note, deck, ordinal, flag, suspended, buried_until)
VALUES (1, 1, 1, 0, 'NONE', 0, NULL);
INSERT INTO card (id, note, deck, ordinal, flag, suspended, buried_until)
VALUES (2, 1, 1, 1, 'NONE', 1, NULL);
INSERT INTO card (id, note, deck, ordinal, flag, suspended, buried_until)
VALUES (3, 2, 1, 0, 'BLUE', 0, NULL);
INSERT INTO card (id, note, deck, ordinal, flag, suspended, buried_until)
VALUES (4, 3, 2, 1, 'NONE', 0, NULL);

INSERT INTO memory (card, reviewed, interval, reviews, lapses, ease, streak)
VALUES (1, 20486, 9, 2, 0, 260, 2);

INSERT INTO review (id, card, at, day, grade, asking, taken, scheduler, counted,
    hour, interval_before, interval_after)
VALUES (1, 1, 1769943600000, 20485, 4, 'FLIP', 4200, 1, 1, 11, NULL, 1);
INSERT INTO review (id, card, at, day, grade, asking, taken, scheduler, counted,
    hour, interval_before, interval_after)
VALUES (2, 1, 1770030000000, 20486, 5, 'FLIP', 2100, 1, 1, 11, 1, 6);
INSERT INTO review (id, card, at, day, grade, asking, taken, scheduler, counted,
    hour, interval_before, interval_after)
VALUES (3, 3, 1770033600000, 20486, 1, 'LIST', 9000, 1, 0, 12, NULL, NULL);

INSERT INTO learning (id, scope, answers, at)
VALUES (1, 'deck 1', 3, 1770033600000);
INSERT INTO learn_card (learning, note, ordinal, done, place, rungs, misses)
VALUES (1, '1166ee88-b323-4171-8def-291ab31d5f94', 0, 0, 1, 'TYPE
FLIP', 0);
INSERT INTO learn_card (learning, note, ordinal, done, place, rungs, misses)
VALUES (1, '2f2b4fa6-ccd8-4748-a826-0aeac4f43449', 0, 0, 0, 'RECOGNISE', 2);
INSERT INTO learn_card (learning, note, ordinal, done, place, rungs, misses)
VALUES (1, 'oslo', 1, 1, 0, '', 1);

INSERT INTO score (id, at, day, title, taken)
VALUES (1, 1770033600000, 20486, 'Geography', 95000);
INSERT INTO score_deck (deck, score, questions, points)
VALUES (1, 1, 3, 2.5);
INSERT INTO score_deck (deck, score, questions, points)
VALUES (2, 1, 1, 1.0);

INSERT INTO match_best (scope, pairs, taken, at)
VALUES ('deck 1', 4, 12300, 1770033600000);

INSERT INTO claim (id, card, share, at)
VALUES (1, 3, 0.6, 1770033600000);

INSERT INTO offered (asked, option, times, picked)
VALUES (1, 4, 5, 2);

INSERT INTO enough (content, note)
VALUES (4711, 1);

INSERT INTO saved_search (id, name, folded, query)
VALUES (1, 'Due soon', 'due soon', 'due<7 -is:suspended');

INSERT INTO decision (id, card, at, review, interval)
VALUES (1, 3, 1770037200000, 3, NULL);
INSERT INTO decision (id, card, at, review, interval)
VALUES (2, 1, 1770037200000, 3, 9);

-- Notes name their pictures and sounds, so each name is there once.
CREATE UNIQUE INDEX media_name ON media (name);

INSERT INTO media (hash, name, bytes)
VALUES ('e124007e0371a272f11e7fbc2414aff5a1095f3a46ad29771ea1bf3f8a5b07ca', 'dot.png', x'89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a4944415478da6368000000820081da45083b0000000049454e44ae426082');

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

INSERT INTO draft (note, home, deck, kind, question, answer, hint, both_ways, ordered, required,
    items, tags)
VALUES (NULL, 1, 2, 'LIST', 'Which rivers?', '', '', 0, 1, 1, '["Danube"]', '["europe"]');

-- What was said of two notes together, by their guids: it holds also when a note is deleted and
-- imported again. That they are about one thing and share one schedule could be a kind as well.
CREATE TABLE relation (
    one   TEXT    NOT NULL,
    other TEXT    NOT NULL,
    -- APART: they are not the same, however alike
    kind  TEXT    NOT NULL CHECK (kind IN ('APART')),
    at    INTEGER NOT NULL,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) STRICT, WITHOUT ROWID;

-- Cards forgotten again and again that the learner leaves alone until they have lapsed more often
-- than so. The card is no foreign key: this outlives it.
CREATE TABLE spared (
    card   INTEGER PRIMARY KEY,
    lapses INTEGER NOT NULL CHECK (lapses >= 0)
) STRICT;

INSERT INTO relation (one, other, kind, at)
SELECT min(one.guid, other.guid), max(one.guid, other.guid), 'APART', 1767607200000
FROM note AS one, note AS other WHERE one.id = 1 AND other.id = 2;
INSERT INTO spared (card, lapses) VALUES (1, 9);
INSERT INTO tag_apart (one, other, at) VALUES ('europa', 'europe', 0);

PRAGMA application_id = 1382249583;
PRAGMA user_version = 12;
