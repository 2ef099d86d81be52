-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reminders and breaks at the desk, programmes of one's own, what was accepted of the plan check,
-- how often a row of the plan was changed, for calendars that follow it, and whose counts a
-- routine's breathing exercises are led with.

-- Minutes before the time ("10") and times of day ("07:30"), with commas between them.
ALTER TABLE plan_entries ADD COLUMN reminders TEXT NOT NULL DEFAULT ''
    CHECK (reminders NOT GLOB '*[^0-9:,]*');

ALTER TABLE plan_entries ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

ALTER TABLE plan_overrides ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

ALTER TABLE pauses ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

-- Effort was asked from 0 to 10 before; now from 1, very easy, to 5, too hard.
UPDATE sessions SET effort = min(5, max(1, (effort + 1) / 2)) WHERE effort IS NOT NULL;

UPDATE running_session SET effort = min(5, max(1, (effort + 1) / 2)) WHERE effort IS NOT NULL;

ALTER TABLE practice_choices ADD COLUMN breathing TEXT;

CREATE TABLE programmes (
    uuid       TEXT    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    weeks      INTEGER NOT NULL CHECK (weeks > 0),
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE programme_items (
    programme TEXT    NOT NULL REFERENCES programmes (uuid) ON DELETE CASCADE,
    position  INTEGER NOT NULL CHECK (position >= 0),
    weekday   TEXT    NOT NULL,
    time      TEXT    NOT NULL CHECK (time IS strftime('%H:%M', time)),
    routine   TEXT    NOT NULL,
    PRIMARY KEY (programme, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE accepted_findings (
    finding    TEXT    NOT NULL PRIMARY KEY,
    day        TEXT    NOT NULL CHECK (day IS date(day)),
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE plan_reviews (
    uuid       TEXT    NOT NULL PRIMARY KEY,
    day        TEXT    NOT NULL CHECK (day IS date(day)),
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

-- What this computer has reminded of; other computers remind for themselves.
CREATE TABLE reminders_handled (
    entry      TEXT    NOT NULL,
    rule_date  TEXT    NOT NULL CHECK (rule_date IS date(rule_date)),
    reminder   TEXT    NOT NULL,
    handled_at INTEGER NOT NULL,
    PRIMARY KEY (entry, rule_date, reminder)
) STRICT, WITHOUT ROWID;

CREATE TABLE reminders_postponed (
    entry     TEXT    NOT NULL,
    rule_date TEXT    NOT NULL CHECK (rule_date IS date(rule_date)),
    again_at  INTEGER NOT NULL,
    PRIMARY KEY (entry, rule_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE desk_breaks (
    uuid       TEXT    NOT NULL PRIMARY KEY,
    at         INTEGER NOT NULL,
    utc_offset INTEGER NOT NULL,
    day        TEXT    NOT NULL CHECK (day IS date(day)),
    outcome    TEXT    NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE INDEX desk_breaks_by_day ON desk_breaks (day);
