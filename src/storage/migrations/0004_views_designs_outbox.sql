-- SPDX-License-Identifier: GPL-3.0-or-later

-- Ways of looking at customer data that are kept, and where a quote was said; the three designs of a week; what a note's
-- mark tells of, and notes that come in from an outbox.

-- Ways of looking at a data set that have a name; request is JSON as in finding.
CREATE TABLE kept_view (
    id INTEGER PRIMARY KEY,
    data_set INTEGER NOT NULL REFERENCES data_set (id),
    name TEXT NOT NULL CHECK (name <> ''),
    request TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    kept_by INTEGER REFERENCES person (id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX kept_view_data_set ON kept_view (data_set);
CREATE INDEX kept_view_kept_by ON kept_view (kept_by);

-- Where a quote was said, and who asked when somebody did; source tells more of it in words.
ALTER TABLE quote ADD COLUMN said_in TEXT NOT NULL DEFAULT 'other'
    CHECK (said_in IN ('comment', 'interview', 'focus-group', 'card', 'other'));
ALTER TABLE quote ADD COLUMN asked_by TEXT NOT NULL DEFAULT '';
UPDATE quote SET said_in = 'comment' WHERE response IS NOT NULL;

-- What the draw is made from; NULL: nothing was drawn. The same seed gives the same draw.
ALTER TABLE round ADD COLUMN draw_seed INTEGER;
-- By how many calendar days the running week was made longer, and why; the days column has them in it.
ALTER TABLE round ADD COLUMN extended_by INTEGER NOT NULL DEFAULT 0 CHECK (extended_by >= 0);
ALTER TABLE round ADD COLUMN extension_reason TEXT NOT NULL DEFAULT '';

-- The day this person begins with the change, where colleagues start one after the other; NULL: the first day.
ALTER TABLE round_participant ADD COLUMN starts_on TEXT;
-- A JSON array of days on which only this person does not work.
ALTER TABLE round_participant ADD COLUMN off_days TEXT NOT NULL DEFAULT '[]';

-- What the draw said of the contact, where contacts alternate.
ALTER TABLE note ADD COLUMN arm TEXT CHECK (arm IN ('try-it', 'as-usual'));

-- What note.unusual tells of: something from outside, or a tweak of the idea.
ALTER TABLE note ADD COLUMN mark TEXT NOT NULL DEFAULT 'unusual' CHECK (mark IN ('unusual', 'tweak'));

-- Work on the file that has to be finished, by name: "scrub" after a text was erased for good.
CREATE TABLE chore (
    name TEXT PRIMARY KEY,
    at TEXT NOT NULL
) STRICT;

-- Entries that were taken in from an outbox, so that none is taken in twice. No foreign key: the line stays when taking the
-- note in is undone.
CREATE TABLE outbox_taken (
    entry INTEGER PRIMARY KEY
) STRICT;
