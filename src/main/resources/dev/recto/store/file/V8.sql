-- What the learner says while tidying is remembered.

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
