-- The three designs of a week: what was drawn, and when each colleague starts; a week made longer; days off of one person.

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
