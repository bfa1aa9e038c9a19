-- SPDX-License-Identifier: GPL-3.0-or-later

-- What became of the next step that was promised when a round was decided, and in a few words why.
ALTER TABLE decision ADD COLUMN promise TEXT NOT NULL DEFAULT 'open' CHECK (promise IN ('open', 'kept', 'dropped'));
ALTER TABLE decision ADD COLUMN became TEXT NOT NULL DEFAULT '';
