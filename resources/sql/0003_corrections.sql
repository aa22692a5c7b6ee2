-- SPDX-License-Identifier: GPL-3.0-or-later
-- Corrections of texts. `document_text.text` is what is annotated and exported; `original` is what came in, kept with the
-- first correction. `document.text_hash` stays that of the original, and `corrected_hash` is that of the text as it is: by
-- both an article is known when it comes in again.
-- `text_correction` has every correction, `number` being its entry in change_log: with it the text at the time of each
-- entry is known. `edits` is JSON, [[position, removed, inserted], …], done one after the other, positions in code points.
-- `others` is what it did to other sets than its own beyond moving their annotations: JSON, {"annotation_set.number":
-- change}, or "".

ALTER TABLE document_text ADD COLUMN original TEXT;
ALTER TABLE document_text ADD COLUMN corrected_hash TEXT NOT NULL DEFAULT '';
CREATE INDEX document_text_corrected ON document_text (corrected_hash);

CREATE TABLE text_correction (
    number INTEGER NOT NULL PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
    edits TEXT NOT NULL,
    others TEXT NOT NULL
);
CREATE INDEX text_correction_document ON text_correction (document, number);

-- What the annotator notes on the article, and how many annotations are marked as unsure.
ALTER TABLE annotation_set ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE annotation_set ADD COLUMN unsure INTEGER NOT NULL DEFAULT 0;
