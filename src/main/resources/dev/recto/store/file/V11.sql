-- Pairs of tags that the learner does not mean as one, however alike they look; by their names,
-- which outlive the tags.
CREATE TABLE tag_apart (
    one   TEXT    NOT NULL,
    other TEXT    NOT NULL,
    at    INTEGER NOT NULL,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) STRICT, WITHOUT ROWID;
