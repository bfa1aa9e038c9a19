-- SPDX-License-Identifier: GPL-3.0-or-later

-- How files of one header are read, kept to be used again. header, options and mapping are lists as data_set has them.
CREATE TABLE import_profile (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    header TEXT NOT NULL,
    options TEXT NOT NULL,
    mapping TEXT NOT NULL,
    scale TEXT NOT NULL,
    keep_others INTEGER NOT NULL DEFAULT 1 CHECK (keep_others IN (0, 1)),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
