-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rests, rounds and side changes of routines, exercises of one's own with their pictures, and the
-- exercises that a person likes best.

ALTER TABLE routines ADD COLUMN time_of_day TEXT;

ALTER TABLE routine_steps ADD COLUMN rest_after INTEGER NOT NULL DEFAULT 0 CHECK (rest_after >= 0);

ALTER TABLE routine_steps ADD COLUMN change_sides INTEGER CHECK (change_sides >= 0);

ALTER TABLE routine_steps ADD COLUMN step_group TEXT;

CREATE TABLE routine_groups (
    routine      TEXT    NOT NULL REFERENCES routines (uuid) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    uuid         TEXT    NOT NULL,
    rounds       INTEGER NOT NULL CHECK (rounds > 0),
    rest_between INTEGER NOT NULL CHECK (rest_between >= 0),
    PRIMARY KEY (routine, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE running_plan ADD COLUMN rest_after INTEGER NOT NULL DEFAULT 0 CHECK (rest_after >= 0);

ALTER TABLE running_plan ADD COLUMN change_sides INTEGER CHECK (change_sides >= 0);

-- The steps of a running session are in the order of practice: one for each round of a group.
ALTER TABLE running_plan ADD COLUMN round INTEGER NOT NULL DEFAULT 1 CHECK (round > 0);

ALTER TABLE running_plan ADD COLUMN rounds INTEGER NOT NULL DEFAULT 1 CHECK (rounds > 0);

-- `definition` is an exercise file, `motion` a pose file (docs/formats).
CREATE TABLE exercises (
    uuid        TEXT    NOT NULL PRIMARY KEY,
    definition  TEXT    NOT NULL,
    motion      TEXT    NOT NULL,
    copied_from TEXT,
    changed_at  INTEGER NOT NULL,
    changed_by  TEXT    NOT NULL,
    deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE exercise_pictures (
    exercise TEXT    NOT NULL REFERENCES exercises (uuid) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    format   TEXT    NOT NULL,
    caption  TEXT    NOT NULL,
    bytes    BLOB    NOT NULL,
    PRIMARY KEY (exercise, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE favourite_exercises (
    exercise   TEXT    NOT NULL PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
