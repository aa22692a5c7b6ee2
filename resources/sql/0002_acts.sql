-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is needed to undo and redo after the project was closed. `act` is the undo step an entry belongs to (the same in
-- every article that the act changes, `articles` of them), "" for none. `stack` says where the entry stands: 'done' can
-- be undone, 'undone' can be redone, 'aside' was undone with other articles though it was not the last in its own, ''
-- neither. Within 'done' and 'undone' the order is that of `number`.

ALTER TABLE change_log ADD COLUMN act TEXT NOT NULL DEFAULT '';
ALTER TABLE change_log ADD COLUMN articles INTEGER NOT NULL DEFAULT 1;
ALTER TABLE change_log ADD COLUMN step TEXT NOT NULL DEFAULT 'do' CHECK (step IN ('do', 'undo', 'redo', 'background'));
ALTER TABLE change_log ADD COLUMN stack TEXT NOT NULL DEFAULT '' CHECK (stack IN ('', 'done', 'undone', 'aside'));

DROP INDEX change_log_document;
CREATE INDEX change_log_document ON change_log (document, number);
CREATE INDEX change_log_stack ON change_log (document, annotator, stack, number);
CREATE INDEX change_log_act ON change_log (act, document, annotator, stack);
