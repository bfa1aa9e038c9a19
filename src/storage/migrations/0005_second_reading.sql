-- A second pair of eyes on the notes of a round, and what somebody remarks at the end of a day.

-- A colleague rates some notes of a round without seeing their effect or phase: do two people see the same? person is who
-- rates. A rating without an effect is still to be given.
CREATE TABLE second_reading (
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round (id),
    person INTEGER NOT NULL REFERENCES person (id),
    at TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX second_reading_round ON second_reading (round);
CREATE INDEX second_reading_person ON second_reading (person);

CREATE TABLE second_rating (
    second_reading INTEGER NOT NULL REFERENCES second_reading (id),
    note INTEGER NOT NULL REFERENCES note (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    effect TEXT CHECK (effect IN ('better', 'same', 'worse', 'cannot-tell')),
    PRIMARY KEY (second_reading, note)
) STRICT;
CREATE INDEX second_rating_note ON second_rating (note);

-- The answers to the three questions of a day, by one person: what surprised them, where they slipped back into habit, what
-- they will watch tomorrow. One row a person, round and day.
CREATE TABLE day_remark (
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round (id),
    person INTEGER NOT NULL REFERENCES person (id),
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    surprise TEXT NOT NULL DEFAULT '',
    habit TEXT NOT NULL DEFAULT '',
    watch TEXT NOT NULL DEFAULT '',
    private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX day_remark_round ON day_remark (round, person, day);
CREATE INDEX day_remark_person ON day_remark (person);
