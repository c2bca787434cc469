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
