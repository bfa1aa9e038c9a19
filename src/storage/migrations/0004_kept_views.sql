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
