-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reviewing. `review` is a reviewer's verdict on a set, beside the annotator's own `state`; it counts from `review_at`
-- on, so that of two projects the later one is known. `guideline` is the version of the guidelines that the set was
-- changed under last, 0 for none.

ALTER TABLE annotation_set ADD COLUMN review TEXT NOT NULL DEFAULT ''
    CHECK (review IN ('', 'in-review', 'approved', 'returned'));
ALTER TABLE annotation_set ADD COLUMN review_at TEXT NOT NULL DEFAULT '';
ALTER TABLE annotation_set ADD COLUMN guideline INTEGER NOT NULL DEFAULT 0;

-- A thread on an article, or on a quotation of it (`annotation`, with the place it had; positions count code points,
-- -1 without one). A remark is what a reviewer asks of the `addressee`, an annotator. `resolved` is a time, '' while
-- it is open.
CREATE TABLE discussion (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    annotation TEXT NOT NULL,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('discussion', 'remark')),
    addressee TEXT NOT NULL,
    resolved TEXT NOT NULL,
    resolved_by TEXT NOT NULL
);
CREATE INDEX discussion_document ON discussion (document);

CREATE TABLE discussion_comment (
    id TEXT NOT NULL PRIMARY KEY,
    discussion TEXT NOT NULL REFERENCES discussion (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX discussion_comment_discussion ON discussion_comment (discussion);

-- Every version of the guidelines, as Markdown.
CREATE TABLE guideline (
    version INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL
);
