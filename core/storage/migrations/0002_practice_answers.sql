-- SPDX-License-Identifier: GPL-3.0-or-later
-- How each exercise felt, the side a session began on, and what a person wants for one routine.

ALTER TABLE sessions ADD COLUMN first_side TEXT CHECK (first_side IN ('left', 'right'));

ALTER TABLE running_session ADD COLUMN first_side TEXT CHECK (first_side IN ('left', 'right'));

ALTER TABLE session_steps ADD COLUMN feel TEXT;

-- Apart from running_steps, whose rows are replaced: an answer may come before its step's record.
CREATE TABLE running_feels (
    position INTEGER NOT NULL PRIMARY KEY
             REFERENCES running_plan (position) ON DELETE CASCADE,
    feel     TEXT    NOT NULL
) STRICT;

CREATE TABLE practice_choices (
    routine    TEXT    NOT NULL PRIMARY KEY,
    guidance   TEXT,
    sound_set  TEXT,
    pacing     TEXT,
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
