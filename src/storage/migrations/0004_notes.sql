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
