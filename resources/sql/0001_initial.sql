-- SPDX-License-Identifier: GPL-3.0-or-later
-- One schema for SQLite and PostgreSQL. Things that leave the project have a UUID as TEXT (`id`); `number` is the key
-- inside this project only. Offsets count code points. Times are ISO 8601 in UTC, JSON is TEXT.
-- A table marked /* clustered */ lies in the order of its key where the database can do that.

CREATE TABLE project (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    tagset TEXT NOT NULL,
    settings TEXT NOT NULL,
    created TEXT NOT NULL
);

CREATE TABLE annotator (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('human', 'machine', 'adjudicator'))
);

-- `number` grows in the order in which the articles came in.
CREATE TABLE document (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    author TEXT NOT NULL,
    site TEXT NOT NULL,
    date TEXT NOT NULL,
    source TEXT NOT NULL,
    length INTEGER NOT NULL,
    text_hash TEXT NOT NULL UNIQUE,
    added TEXT NOT NULL
);

-- Apart from the document, so that the list of articles is read without the texts.
CREATE TABLE document_text (
    document INTEGER NOT NULL PRIMARY KEY REFERENCES document (number) ON DELETE CASCADE,
    text TEXT NOT NULL
);

-- One annotator's work on one article. `revision` grows with each saving; quotations and undecided are counted here
-- for the list of articles; `analyzer` is the version of the analysis whose suggestions the set has taken in.
CREATE TABLE annotation_set (
    number INTEGER NOT NULL PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
    annotator TEXT NOT NULL REFERENCES annotator (id),
    revision INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'in-progress', 'done')),
    quotations INTEGER NOT NULL,
    undecided INTEGER NOT NULL,
    analyzer TEXT NOT NULL,
    UNIQUE (document, annotator)
);

-- begin_at and end_at enclose all fragments; `fragments` is "12-30,45-60", or empty where there is one only.
-- `attributes` is a JSON object, or empty.
CREATE TABLE annotation (
    annotation_set INTEGER NOT NULL REFERENCES annotation_set (number) ON DELETE CASCADE,
    id TEXT NOT NULL,
    tag TEXT NOT NULL,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    fragments TEXT NOT NULL,
    attributes TEXT NOT NULL,
    confidence REAL NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('suggested', 'confirmed', 'rejected')),
    PRIMARY KEY (annotation_set, id)
) /* clustered */;

CREATE TABLE link (
    annotation_set INTEGER NOT NULL,
    quotation TEXT NOT NULL,
    position INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('source', 'cue', 'parent')),
    target TEXT NOT NULL,
    PRIMARY KEY (annotation_set, quotation, position),
    FOREIGN KEY (annotation_set, quotation) REFERENCES annotation (annotation_set, id) ON DELETE CASCADE
) /* clustered */;

CREATE TABLE speaker (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    gender TEXT NOT NULL,
    aliases TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL,
    country TEXT NOT NULL,
    wikidata TEXT NOT NULL
);

-- What was done, in order: enough to undo it. `change` is JSON, {"annotations": [{"before", "after"}], "speakers": …}.
-- Survives the article it speaks of.
CREATE TABLE change_log (
    number INTEGER NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    annotator TEXT NOT NULL,
    at TEXT NOT NULL,
    label TEXT NOT NULL,
    change TEXT NOT NULL
);
CREATE INDEX change_log_document ON change_log (document, annotator);
