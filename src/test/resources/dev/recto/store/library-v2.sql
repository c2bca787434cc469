-- A library of version 2: its tables, then its rows.

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

INSERT INTO meta (key, value)
VALUES ('library', '51f4e8e4-d704-4798-98c4-e1cb5bd58084');

INSERT INTO scheduler (id, name, parameters)
VALUES (1, 'sm2', 'standard');

INSERT INTO deck (id, parent, name, folded, description, new_per_day, reviews_per_day, scheduler, created)
VALUES (1, NULL, 'Geography', 'geography', 'Where things *are*', 20, 200, 1, 1769940000000);
INSERT INTO deck (id, parent, name, folded, description, new_per_day, reviews_per_day, scheduler, created)
VALUES (2, 1, 'Capitals', 'capitals', '', 5, 50, 1, 1769940000000);

INSERT INTO note (id, guid, deck, kind, front, back, both_ways, prompt, lead, ordered, required, cloze, extra, hint, created, modified, source_file, source_first, source_last, source_text, headline, words, content, imported)
VALUES (1, '1166ee88-b323-4171-8def-291ab31d5f94', 1, 'BASIC', 'The capital of **Sweden**', 'Stockholm', 1, NULL, NULL, NULL, NULL, NULL, NULL, 'water', 1769940000000, 1769940000000, NULL, NULL, NULL, '', 'The capital of Sweden', 'The capital of Sweden
Stockholm
water', 5287143034687841894, NULL);
INSERT INTO note (id, guid, deck, kind, front, back, both_ways, prompt, lead, ordered, required, cloze, extra, hint, created, modified, source_file, source_first, source_last, source_text, headline, words, content, imported)
VALUES (2, '2f2b4fa6-ccd8-4748-a826-0aeac4f43449', 1, 'LIST', NULL, NULL, NULL, 'Countries of the North', 'There are five', 0, 3, NULL, NULL, '', 1769940000000, 1769940000000, NULL, NULL, NULL, '', 'Countries of the North', 'Countries of the North
There are five
Denmark
Finland
Iceland
Norway
Sweden', -1906084176214855763, NULL);
INSERT INTO note (id, guid, deck, kind, front, back, both_ways, prompt, lead, ordered, required, cloze, extra, hint, created, modified, source_file, source_first, source_last, source_text, headline, words, content, imported)
VALUES (3, 'oslo', 2, 'CLOZE', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{{c1::Oslo}} is the capital of Norway', '', NULL, 1769940000000, 1769940000000, 'capitals.csv', 3, 3, 'Norway;Oslo', '‹…› is the capital of Norway', 'Oslo is the capital of Norway', -8359566362755962193, -8359566362755962193);

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
VALUES (1, 20486, 6, 2, 0, 260, 2);

INSERT INTO review (id, card, at, day, grade, asking, taken, scheduler, counted)
VALUES (1, 1, 1769943600000, 20485, 4, 'FLIP', 4200, 1, 1);
INSERT INTO review (id, card, at, day, grade, asking, taken, scheduler, counted)
VALUES (2, 1, 1770030000000, 20486, 5, 'FLIP', 2100, 1, 1);
INSERT INTO review (id, card, at, day, grade, asking, taken, scheduler, counted)
VALUES (3, 3, 1770033600000, 20486, 1, 'LIST', 9000, 1, 0);

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

PRAGMA application_id = 1382249583;
PRAGMA user_version = 2;
