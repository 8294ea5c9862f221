-- The history becomes a chain: each line carries the SHA-256 of the line before it and of itself, so
-- that a changed or missing line shows. `owner` names the record a line belongs to (supplier:5),
-- `step` the first line of the same action. table_count says how many rows each table must have.

ALTER TABLE change_log ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE change_log ADD COLUMN step INTEGER NOT NULL DEFAULT 0;
ALTER TABLE change_log ADD COLUMN digest TEXT NOT NULL DEFAULT '';
CREATE INDEX change_log_owner ON change_log (owner);

CREATE TABLE table_count (
    name TEXT NOT NULL PRIMARY KEY,
    rows INTEGER NOT NULL CHECK (rows >= 0)
) STRICT;
