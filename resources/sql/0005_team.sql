-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may do what. Every time a person was given a role, or had it taken ('' in `role`), is a row that stays: the last
-- one by `at` counts, and of two projects the rows are put together. No row with a role left: everybody may do all.
-- `person` is annotator.id, also of those who have not annotated yet; `author` is the name of who did it.
CREATE TABLE role_change (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('', 'annotator', 'reviewer', 'owner')),
    author TEXT NOT NULL,
    at TEXT NOT NULL
);

-- The reasons to choose from when what annotators have is rejected. `at` is when it was used or taken off last.
CREATE TABLE rejection_reason (
    text TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    removed INTEGER NOT NULL
);

-- The name of who gave the verdict.
ALTER TABLE annotation_set ADD COLUMN review_by TEXT NOT NULL DEFAULT '';

-- The places of discussions that a correction of the text took away, as they were before: JSON, {id: [begin, end]}, or
-- ''. Undoing it puts them back.
ALTER TABLE text_correction ADD COLUMN discussions TEXT NOT NULL DEFAULT '';
