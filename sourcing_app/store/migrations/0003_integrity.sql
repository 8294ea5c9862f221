-- A digest of the rows of each table, kept with the number of rows: the sum of the SHA-256 of each row,
-- its version aside.
-- What another program changes, adds or takes away shows, also where the number of rows stays.

ALTER TABLE table_count ADD COLUMN digest TEXT NOT NULL DEFAULT '' CHECK (length(digest) IN (0, 64));
