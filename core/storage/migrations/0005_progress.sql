-- SPDX-License-Identifier: GPL-3.0-or-later
-- What matters to a person and how well it goes, the weeks that were looked back on, and indexes
-- with which decades of practice are summed up quickly.

CREATE TABLE activities (
    uuid       TEXT    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    since      TEXT    NOT NULL CHECK (since IS date(since)),
    position   INTEGER NOT NULL CHECK (position >= 0),
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE activity_ratings (
    uuid       TEXT    NOT NULL PRIMARY KEY,
    activity   TEXT    NOT NULL,
    day        TEXT    NOT NULL CHECK (day IS date(day)),
    value      INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    UNIQUE (activity, day)
) STRICT;

CREATE TABLE week_reviews (
    week       TEXT    NOT NULL PRIMARY KEY CHECK (week IS date(week)),
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

-- Holds all that sums over steps need, so that the wide rows need not be read.
CREATE INDEX session_steps_in_short
ON session_steps (session, exercise, active, completed_sets, finished);

-- For what a routine was called when it was last practised.
CREATE INDEX sessions_by_routine ON sessions (routine, started_at);

CREATE INDEX sessions_by_rule_date ON sessions (from_date) WHERE from_date IS NOT NULL;
