-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first shape of the data file; docs/data-model.md explains it.
-- Statements are separated by an empty line, comments stand on lines of their own. A published
-- migration is never edited.

-- "Limb" as four bytes.
PRAGMA application_id = 1281977698;

CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO meta (key, value) VALUES ('device', lower(hex(randomblob(16))));

CREATE TABLE routines (
    uuid       TEXT    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    goal       TEXT    NOT NULL,
    focus      TEXT    NOT NULL,
    level      TEXT    NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE routine_steps (
    routine             TEXT    NOT NULL REFERENCES routines (uuid) ON DELETE CASCADE,
    position            INTEGER NOT NULL CHECK (position >= 0),
    uuid                TEXT    NOT NULL,
    exercise            TEXT    NOT NULL,
    mode                TEXT    NOT NULL,
    note                TEXT    NOT NULL,
    dose_type           TEXT    NOT NULL,
    repetitions_per     TEXT    NOT NULL,
    flow                TEXT    NOT NULL,
    sets                INTEGER NOT NULL CHECK (sets >= 0),
    repetitions         INTEGER NOT NULL CHECK (repetitions >= 0),
    repetitions_per_set TEXT    NOT NULL CHECK (repetitions_per_set NOT GLOB '*[^0-9,]*'),
    hold                INTEGER NOT NULL CHECK (hold >= 0),
    duration            INTEGER NOT NULL CHECK (duration >= 0),
    breath_cycles       INTEGER NOT NULL CHECK (breath_cycles >= 0),
    rest                INTEGER NOT NULL CHECK (rest >= 0),
    PRIMARY KEY (routine, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_entries (
    uuid        TEXT    NOT NULL PRIMARY KEY,
    routine     TEXT    NOT NULL,
    weekdays    INTEGER NOT NULL CHECK (weekdays BETWEEN 0 AND 127),
    every_weeks INTEGER NOT NULL CHECK (every_weeks BETWEEN 1 AND 52),
    from_day    TEXT    NOT NULL CHECK (from_day IS date(from_day)),
    until_day   TEXT             CHECK (until_day IS date(until_day)),
    times       INTEGER          CHECK (times >= 0),
    time        TEXT    NOT NULL CHECK (time IS strftime('%H:%M', time)),
    changed_at  INTEGER NOT NULL,
    changed_by  TEXT    NOT NULL,
    deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE plan_overrides (
    uuid       TEXT    NOT NULL PRIMARY KEY,
    entry      TEXT    NOT NULL,
    rule_date  TEXT    NOT NULL CHECK (rule_date IS date(rule_date)),
    change     TEXT    NOT NULL CHECK (change IN ('moved', 'skipped')),
    to_date    TEXT             CHECK (to_date IS date(to_date)),
    to_time    TEXT             CHECK (to_time IS strftime('%H:%M', to_time)),
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    UNIQUE (entry, rule_date),
    CHECK (change = 'skipped' OR to_date IS NOT NULL)
) STRICT;

CREATE TABLE pauses (
    uuid       TEXT    NOT NULL PRIMARY KEY,
    from_day   TEXT    NOT NULL CHECK (from_day IS date(from_day)),
    until_day  TEXT             CHECK (until_day IS date(until_day)),
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE sessions (
    uuid           TEXT    NOT NULL PRIMARY KEY,
    routine        TEXT,
    routine_name   TEXT    NOT NULL,
    started_at     INTEGER NOT NULL,
    utc_offset     INTEGER NOT NULL,
    day            TEXT    NOT NULL CHECK (day IS date(day)),
    from_entry     TEXT,
    from_date      TEXT             CHECK (from_date IS date(from_date)),
    planned_active INTEGER NOT NULL CHECK (planned_active >= 0),
    active         INTEGER NOT NULL CHECK (active >= 0),
    session        INTEGER NOT NULL CHECK (session >= 0),
    outcome        TEXT    NOT NULL CHECK (outcome IN ('completed', 'partial')),
    pain_before    INTEGER          CHECK (pain_before BETWEEN 0 AND 10),
    pain_worst     INTEGER          CHECK (pain_worst BETWEEN 0 AND 10),
    pain_after     INTEGER          CHECK (pain_after BETWEEN 0 AND 10),
    effort         INTEGER          CHECK (effort BETWEEN 0 AND 10),
    note           TEXT    NOT NULL,
    changed_at     INTEGER NOT NULL,
    changed_by     TEXT    NOT NULL,
    deleted        INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    CHECK ((from_entry IS NULL) = (from_date IS NULL))
) STRICT;

CREATE INDEX sessions_by_day ON sessions (day);

CREATE TABLE session_steps (
    session             TEXT    NOT NULL REFERENCES sessions (uuid) ON DELETE CASCADE,
    position            INTEGER NOT NULL CHECK (position >= 0),
    exercise            TEXT    NOT NULL,
    planned_active      INTEGER NOT NULL CHECK (planned_active >= 0),
    active              INTEGER NOT NULL CHECK (active >= 0),
    completed_sets      INTEGER NOT NULL CHECK (completed_sets >= 0),
    finished            INTEGER NOT NULL CHECK (finished IN (0, 1)),
    dose_type           TEXT    NOT NULL,
    repetitions_per     TEXT    NOT NULL,
    flow                TEXT    NOT NULL,
    sets                INTEGER NOT NULL CHECK (sets >= 0),
    repetitions         INTEGER NOT NULL CHECK (repetitions >= 0),
    repetitions_per_set TEXT    NOT NULL CHECK (repetitions_per_set NOT GLOB '*[^0-9,]*'),
    hold                INTEGER NOT NULL CHECK (hold >= 0),
    duration            INTEGER NOT NULL CHECK (duration >= 0),
    breath_cycles       INTEGER NOT NULL CHECK (breath_cycles >= 0),
    rest                INTEGER NOT NULL CHECK (rest >= 0),
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE running_session (
    slot           INTEGER NOT NULL PRIMARY KEY CHECK (slot = 1),
    uuid           TEXT    NOT NULL,
    routine        TEXT,
    routine_name   TEXT    NOT NULL,
    started_at     INTEGER NOT NULL,
    utc_offset     INTEGER NOT NULL,
    day            TEXT    NOT NULL CHECK (day IS date(day)),
    from_entry     TEXT,
    from_date      TEXT             CHECK (from_date IS date(from_date)),
    planned_active INTEGER NOT NULL CHECK (planned_active >= 0),
    active         INTEGER NOT NULL CHECK (active >= 0),
    session        INTEGER NOT NULL CHECK (session >= 0),
    outcome        TEXT    NOT NULL CHECK (outcome IN ('completed', 'partial')),
    pain_before    INTEGER          CHECK (pain_before BETWEEN 0 AND 10),
    pain_worst     INTEGER          CHECK (pain_worst BETWEEN 0 AND 10),
    pain_after     INTEGER          CHECK (pain_after BETWEEN 0 AND 10),
    effort         INTEGER          CHECK (effort BETWEEN 0 AND 10),
    note           TEXT    NOT NULL,
    CHECK ((from_entry IS NULL) = (from_date IS NULL))
) STRICT;

CREATE TABLE running_plan (
    position            INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    uuid                TEXT    NOT NULL,
    exercise            TEXT    NOT NULL,
    mode                TEXT    NOT NULL,
    note                TEXT    NOT NULL,
    dose_type           TEXT    NOT NULL,
    repetitions_per     TEXT    NOT NULL,
    flow                TEXT    NOT NULL,
    sets                INTEGER NOT NULL CHECK (sets >= 0),
    repetitions         INTEGER NOT NULL CHECK (repetitions >= 0),
    repetitions_per_set TEXT    NOT NULL CHECK (repetitions_per_set NOT GLOB '*[^0-9,]*'),
    hold                INTEGER NOT NULL CHECK (hold >= 0),
    duration            INTEGER NOT NULL CHECK (duration >= 0),
    breath_cycles       INTEGER NOT NULL CHECK (breath_cycles >= 0),
    rest                INTEGER NOT NULL CHECK (rest >= 0)
) STRICT;

CREATE TABLE running_steps (
    position            INTEGER NOT NULL PRIMARY KEY
                        REFERENCES running_plan (position) ON DELETE CASCADE,
    exercise            TEXT    NOT NULL,
    planned_active      INTEGER NOT NULL CHECK (planned_active >= 0),
    active              INTEGER NOT NULL CHECK (active >= 0),
    completed_sets      INTEGER NOT NULL CHECK (completed_sets >= 0),
    finished            INTEGER NOT NULL CHECK (finished IN (0, 1)),
    dose_type           TEXT    NOT NULL,
    repetitions_per     TEXT    NOT NULL,
    flow                TEXT    NOT NULL,
    sets                INTEGER NOT NULL CHECK (sets >= 0),
    repetitions         INTEGER NOT NULL CHECK (repetitions >= 0),
    repetitions_per_set TEXT    NOT NULL CHECK (repetitions_per_set NOT GLOB '*[^0-9,]*'),
    hold                INTEGER NOT NULL CHECK (hold >= 0),
    duration            INTEGER NOT NULL CHECK (duration >= 0),
    breath_cycles       INTEGER NOT NULL CHECK (breath_cycles >= 0),
    rest                INTEGER NOT NULL CHECK (rest >= 0)
) STRICT;

CREATE TABLE check_ins (
    uuid       TEXT    NOT NULL PRIMARY KEY,
    at         INTEGER NOT NULL,
    utc_offset INTEGER NOT NULL,
    day        TEXT    NOT NULL CHECK (day IS date(day)),
    pain       INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10),
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE INDEX check_ins_by_day ON check_ins (day);

CREATE TABLE settings (
    key        TEXT    NOT NULL PRIMARY KEY,
    value      TEXT    NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
