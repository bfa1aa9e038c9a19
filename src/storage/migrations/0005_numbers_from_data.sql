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
