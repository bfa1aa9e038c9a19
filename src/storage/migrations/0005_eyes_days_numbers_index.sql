-- SPDX-License-Identifier: GPL-3.0-or-later

-- A second pair of eyes, remarks at the end of a day, numbers taken from customer data, and an index of comments without copies.

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

-- Numbers taken from customer data keep the finding they came from; what a challenge costs, factor by factor.

ALTER TABLE measure ADD COLUMN baseline_finding INTEGER REFERENCES finding (id);
CREATE INDEX measure_baseline_finding ON measure (baseline_finding) WHERE baseline_finding IS NOT NULL;
ALTER TABLE reading ADD COLUMN finding INTEGER REFERENCES finding (id);
CREATE INDEX reading_finding ON reading (finding) WHERE finding IS NOT NULL;

-- Contacts in a period × minutes a contact × cost a minute, each with where it comes from; NULL: not known.
ALTER TABLE challenge ADD COLUMN contacts REAL CHECK (contacts > 0);
ALTER TABLE challenge ADD COLUMN contacts_period TEXT NOT NULL DEFAULT 'month'
    CHECK (contacts_period IN ('week', 'month', 'year'));
ALTER TABLE challenge ADD COLUMN contacts_source TEXT NOT NULL DEFAULT '';
ALTER TABLE challenge ADD COLUMN contact_minutes REAL CHECK (contact_minutes > 0);
ALTER TABLE challenge ADD COLUMN contact_minutes_source TEXT NOT NULL DEFAULT '';
ALTER TABLE challenge ADD COLUMN minute_cost REAL CHECK (minute_cost > 0);
ALTER TABLE challenge ADD COLUMN minute_cost_source TEXT NOT NULL DEFAULT '';
ALTER TABLE challenge ADD COLUMN currency TEXT NOT NULL DEFAULT '';

-- The index of imported comments keeps no copy of them any more: it finds them where they stand. The view says which ones
-- are in it. Its pieces are put together sixteen at a time, which costs a long import half of what four do.
DROP TABLE search_comments;
CREATE VIEW searched_comment (id, comment) AS
    SELECT response.id, response.comment FROM response JOIN data_set ON data_set.id = response.data_set
    WHERE response.comment IS NOT NULL AND response.id <= data_set.indexed_to;
CREATE VIRTUAL TABLE search_comments USING fts5 (
    comment, content = 'searched_comment', content_rowid = 'id', columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO search_comments (search_comments, rank) VALUES ('automerge', 16), ('crisismerge', 64);
UPDATE data_set SET indexed_to = 0;

-- A response is younger than its data set, and responses are walked in the order of their ids: from the id of the data set to
-- last_response. last_written is the end of what was ever written for it, seen or not. An index of a million equal keys is not
-- needed then.
ALTER TABLE data_set ADD COLUMN last_written INTEGER NOT NULL DEFAULT 0;
UPDATE data_set SET last_written
    = coalesce((SELECT max(response.id) FROM response WHERE response.data_set = data_set.id), 0);
DROP INDEX response_data_set;
