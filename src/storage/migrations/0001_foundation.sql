-- SPDX-License-Identifier: GPL-3.0-or-later

-- The workspace from the first version on. Times are UTC ISO-8601 with Z and milliseconds, days are YYYY-MM-DD, enums
-- are words, ids are 64-bit and time-sorted. What people made is marked removed, never deleted; pure links are deleted.

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    team INTEGER NOT NULL REFERENCES team (id),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('frontline', 'supervisor', 'coach')),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX person_team ON person (team);

-- Who sits at which operating-system account; remembered, never part of history. person is no foreign key, so that adding
-- that person can still be undone.
CREATE TABLE login (
    account TEXT PRIMARY KEY,
    person INTEGER NOT NULL
) STRICT;

CREATE TABLE customer_type (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

-- In the order of the customer's journey.
CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    team INTEGER NOT NULL REFERENCES team (id),
    statement TEXT NOT NULL,
    who_notices TEXT NOT NULL DEFAULT '',
    owner INTEGER REFERENCES person (id),
    no_balancing INTEGER NOT NULL DEFAULT 0 CHECK (no_balancing IN (0, 1)),
    override_reason TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX goal_team ON goal (team);
CREATE INDEX goal_owner ON goal (owner);

CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    goal INTEGER NOT NULL REFERENCES goal (id),
    kind TEXT NOT NULL CHECK (kind IN ('success', 'balancing')),
    name TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL CHECK (direction IN ('up', 'down')),
    baseline_value REAL,
    baseline_day TEXT,
    baseline_source TEXT NOT NULL DEFAULT '',
    target REAL,
    by_when TEXT,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX measure_goal ON measure (goal);

CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    measure INTEGER NOT NULL REFERENCES measure (id),
    day TEXT NOT NULL,
    value REAL NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX reading_measure ON reading (measure);

-- header is a JSON array of column names, mapping one of FIELD=COLUMN words, scale as "nps" or "1:5". Marked loading until
-- its last row is in. Rows beyond last_response are not there: they are still coming in, or their import was undone.
-- responses counts the others. Comments up to indexed_to are in search_comments.
CREATE TABLE data_set (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    file_name TEXT NOT NULL,
    header TEXT NOT NULL,
    mapping TEXT NOT NULL,
    scale TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('loading', 'ready')),
    keep_others INTEGER NOT NULL DEFAULT 1 CHECK (keep_others IN (0, 1)),
    last_response INTEGER NOT NULL DEFAULT 0,
    responses INTEGER NOT NULL DEFAULT 0 CHECK (responses >= 0),
    indexed_to INTEGER NOT NULL DEFAULT 0,
    imported_at TEXT NOT NULL,
    imported_by INTEGER REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX data_set_imported_by ON data_set (imported_by);

-- attributes is a JSON object of the columns without a field; row_hash names the whole row for telling copies.
CREATE TABLE response (
    id INTEGER PRIMARY KEY,
    data_set INTEGER NOT NULL REFERENCES data_set (id),
    line INTEGER NOT NULL,
    day TEXT,
    score REAL,
    touchpoint TEXT,
    customer_type TEXT,
    reason TEXT,
    reason_found TEXT,
    comment TEXT,
    customer TEXT,
    minutes REAL,
    cost REAL,
    attributes TEXT,
    row_hash BLOB NOT NULL
) STRICT;
CREATE INDEX response_data_set ON response (data_set);

-- request and result are JSON as the view gave them when the finding was kept; picture is SVG.
CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    data_set INTEGER NOT NULL REFERENCES data_set (id),
    title TEXT NOT NULL,
    request TEXT NOT NULL,
    result TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    first_day TEXT,
    last_day TEXT,
    picture BLOB,
    kept_at TEXT NOT NULL,
    kept_by INTEGER REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX finding_data_set ON finding (data_set);
CREATE INDEX finding_kept_by ON finding (kept_by);

CREATE TABLE quote (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL CHECK (text <> ''),
    tone TEXT CHECK (tone IN ('good', 'bad')),
    about TEXT CHECK (about IN ('function', 'feeling')),
    source TEXT NOT NULL DEFAULT '',
    day TEXT,
    customers INTEGER CHECK (customers > 0),
    response INTEGER REFERENCES response (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX quote_response ON quote (response);

CREATE TABLE cycle (
    id INTEGER PRIMARY KEY,
    goal INTEGER NOT NULL REFERENCES goal (id),
    title TEXT NOT NULL,
    chosen INTEGER REFERENCES challenge (id),
    choice_reason TEXT NOT NULL DEFAULT '',
    gut_feeling_reason TEXT NOT NULL DEFAULT '',
    follows INTEGER REFERENCES cycle (id),
    created_at TEXT NOT NULL,
    created_by INTEGER REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX cycle_goal ON cycle (goal);
CREATE INDEX cycle_chosen ON cycle (chosen);
CREATE INDEX cycle_follows ON cycle (follows);
CREATE INDEX cycle_created_by ON cycle (created_by);

CREATE TABLE challenge (
    id INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL REFERENCES cycle (id),
    statement TEXT NOT NULL,
    touchpoint INTEGER REFERENCES touchpoint (id),
    size TEXT NOT NULL DEFAULT '',
    seriousness TEXT CHECK (seriousness IN ('low', 'medium', 'high')),
    seriousness_note TEXT NOT NULL DEFAULT '',
    cost TEXT NOT NULL DEFAULT '',
    in_our_hands TEXT CHECK (in_our_hands IN ('yes', 'partly', 'no')),
    in_our_hands_note TEXT NOT NULL DEFAULT '',
    rank INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX challenge_cycle ON challenge (cycle);
CREATE INDEX challenge_touchpoint ON challenge (touchpoint);

CREATE TABLE challenge_customer_type (
    challenge INTEGER NOT NULL REFERENCES challenge (id),
    customer_type INTEGER NOT NULL REFERENCES customer_type (id),
    PRIMARY KEY (challenge, customer_type)
) STRICT;
CREATE INDEX challenge_customer_type_type ON challenge_customer_type (customer_type);

CREATE TABLE challenge_evidence (
    challenge INTEGER NOT NULL REFERENCES challenge (id),
    kind TEXT NOT NULL CHECK (kind IN ('finding', 'quote')),
    evidence INTEGER NOT NULL,
    PRIMARY KEY (challenge, kind, evidence)
) STRICT;
CREATE INDEX challenge_evidence_evidence ON challenge_evidence (evidence);

-- line is what somebody wrote in silence; situation and behaviour are "When ..." and "I will ...".
-- simplicity holds six letters: y yes, n no, - not answered.
CREATE TABLE idea (
    id INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL REFERENCES cycle (id),
    proposed_by INTEGER REFERENCES person (id),
    line TEXT NOT NULL DEFAULT '',
    situation TEXT NOT NULL DEFAULT '',
    behaviour TEXT NOT NULL DEFAULT '',
    simplicity TEXT NOT NULL DEFAULT '------' CHECK (length(simplicity) = 6),
    rehearsed_on TEXT,
    override_reason TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX idea_cycle ON idea (cycle);
CREATE INDEX idea_proposed_by ON idea (proposed_by);

-- Planned while started_at is NULL, running from then, ended after its last day or on ended_on, closed with closed_at.
-- off_days is a JSON array of days.
CREATE TABLE round (
    id INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL REFERENCES cycle (id),
    number INTEGER NOT NULL CHECK (number > 0),
    idea INTEGER NOT NULL REFERENCES idea (id),
    follows INTEGER REFERENCES round (id),
    single_change TEXT NOT NULL DEFAULT '',
    start_day TEXT,
    days INTEGER NOT NULL DEFAULT 7 CHECK (days BETWEEN 1 AND 60),
    off_days TEXT NOT NULL DEFAULT '[]',
    design TEXT NOT NULL DEFAULT 'before-after' CHECK (design IN ('before-after', 'alternating', 'staggered')),
    prediction_direction TEXT CHECK (prediction_direction IN ('better', 'same', 'worse')),
    prediction_because TEXT NOT NULL DEFAULT '',
    prediction_size TEXT NOT NULL DEFAULT '',
    started_at TEXT,
    ended_on TEXT,
    ended_early_reason TEXT NOT NULL DEFAULT '',
    closed_at TEXT,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX round_cycle ON round (cycle);
CREATE INDEX round_idea ON round (idea);
CREATE INDEX round_follows ON round (follows);

CREATE TABLE round_participant (
    round INTEGER NOT NULL REFERENCES round (id),
    person INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (round, person)
) STRICT;
CREATE INDEX round_participant_person ON round_participant (person);

-- What was added to a sealed prediction later; the sealed text itself never changes.
CREATE TABLE amendment (
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round (id),
    person INTEGER REFERENCES person (id),
    at TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX amendment_round ON amendment (round);
CREATE INDEX amendment_person ON amendment (person);

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round (id),
    person INTEGER NOT NULL REFERENCES person (id),
    at TEXT NOT NULL,
    day TEXT NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('baseline', 'week')),
    effect TEXT NOT NULL CHECK (effect IN ('better', 'same', 'worse', 'cannot-tell')),
    did TEXT NOT NULL CHECK (did IN ('yes', 'partly', 'no')),
    did_not_because TEXT NOT NULL DEFAULT '',
    customer_type INTEGER REFERENCES customer_type (id),
    touchpoint INTEGER REFERENCES touchpoint (id),
    text TEXT NOT NULL DEFAULT '',
    unusual TEXT NOT NULL DEFAULT '',
    private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX note_round ON note (round, removed);
CREATE INDEX note_person ON note (person, round, removed);
CREATE INDEX note_customer_type ON note (customer_type) WHERE customer_type IS NOT NULL;
CREATE INDEX note_touchpoint ON note (touchpoint) WHERE touchpoint IS NOT NULL;

-- Half-typed text, one a person and place; outside history, search and export. As with login, person is no foreign key.
CREATE TABLE draft (
    person INTEGER NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (person, place)
) STRICT;

CREATE TABLE reflection (
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round (id),
    form TEXT NOT NULL CHECK (form IN ('alone', 'pair', 'team')),
    question INTEGER NOT NULL DEFAULT 0 CHECK (question >= 0),
    started_at TEXT NOT NULL,
    worth INTEGER CHECK (worth BETWEEN 1 AND 5),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX reflection_round ON reflection (round);

CREATE TABLE reflection_person (
    reflection INTEGER NOT NULL REFERENCES reflection (id),
    person INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (reflection, person)
) STRICT;
CREATE INDEX reflection_person_person ON reflection_person (person);

CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    reflection INTEGER NOT NULL REFERENCES reflection (id),
    question TEXT NOT NULL,
    person INTEGER REFERENCES person (id),
    text TEXT NOT NULL CHECK (text <> ''),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX answer_reflection ON answer (reflection);
CREATE INDEX answer_person ON answer (person);

CREATE TABLE insight (
    id INTEGER PRIMARY KEY,
    reflection INTEGER NOT NULL REFERENCES reflection (id),
    text TEXT NOT NULL CHECK (text <> ''),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX insight_reflection ON insight (reflection);

CREATE TABLE insight_note (
    insight INTEGER NOT NULL REFERENCES insight (id),
    note INTEGER NOT NULL REFERENCES note (id),
    PRIMARY KEY (insight, note)
) STRICT;
CREATE INDEX insight_note_note ON insight_note (note);

-- One a round, under the round's id; it exists as soon as anything of it is written, the gate tells whether it is whole.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY REFERENCES round (id),
    kind TEXT CHECK (kind IN ('adopt', 'adapt', 'abandon')),
    why TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT '',
    who INTEGER REFERENCES person (id),
    by_when TEXT
) STRICT;
CREATE INDEX decision_who ON decision (who);

CREATE TABLE learning (
    id INTEGER PRIMARY KEY,
    statement TEXT NOT NULL CHECK (statement <> ''),
    touchpoint INTEGER REFERENCES touchpoint (id),
    created_at TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX learning_touchpoint ON learning (touchpoint);

CREATE TABLE learning_round (
    learning INTEGER NOT NULL REFERENCES learning (id),
    round INTEGER NOT NULL REFERENCES round (id),
    stance TEXT NOT NULL CHECK (stance IN ('supports', 'contradicts')),
    PRIMARY KEY (learning, round)
) STRICT;
CREATE INDEX learning_round_round ON learning_round (round);

-- "You said, we did": what customers are told after an adopted round.
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round (id),
    you_said TEXT NOT NULL DEFAULT '',
    we_did TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX message_round ON message (round);

-- One entry a change. changeset is NULL for an event without data and after a text was erased for good. person and
-- cycle are no foreign keys: the entry that tells of a thing stays when making the thing is undone.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    person INTEGER,
    cycle INTEGER,
    code TEXT NOT NULL,
    arguments TEXT NOT NULL DEFAULT '[]',
    changeset BLOB,
    checksum TEXT,
    schema INTEGER NOT NULL,
    undoes INTEGER REFERENCES history (id)
) STRICT;
CREATE INDEX history_cycle ON history (cycle, id);
CREATE INDEX history_undoes ON history (undoes) WHERE undoes IS NOT NULL;

-- Search indexes keep their own content; rowid is the id of the thing. Written by the door only.
CREATE VIRTUAL TABLE search_people USING fts5 (
    text, kind UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE VIRTUAL TABLE search_comments USING fts5 (
    text, kind UNINDEXED, tokenize = 'unicode61 remove_diacritics 2'
);
