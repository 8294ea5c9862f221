-- Columns that repeat what follows from other rows; they are filled once the file is of the last version.

ALTER TABLE supplier ADD COLUMN badges INTEGER NOT NULL DEFAULT 0;
ALTER TABLE supplier ADD COLUMN all_three INTEGER NOT NULL DEFAULT 0;
ALTER TABLE supplier ADD COLUMN free INTEGER NOT NULL DEFAULT 0;
ALTER TABLE supplier ADD COLUMN facts_from TEXT;
ALTER TABLE supplier ADD COLUMN facts_until TEXT;
ALTER TABLE supplier ADD COLUMN vetting INTEGER NOT NULL DEFAULT 0;
ALTER TABLE supplier ADD COLUMN flags INTEGER NOT NULL DEFAULT 0;
ALTER TABLE supplier ADD COLUMN severity TEXT NOT NULL DEFAULT '';
ALTER TABLE supplier ADD COLUMN last_contact TEXT;
ALTER TABLE supplier ADD COLUMN identity INTEGER;
ALTER TABLE supplier ADD COLUMN host INTEGER;
ALTER TABLE supplier ADD COLUMN drawn_name INTEGER;
ALTER TABLE supplier ADD COLUMN drawn_store INTEGER;
ALTER TABLE supplier ADD COLUMN drawn_site INTEGER;
ALTER TABLE product ADD COLUMN sort_english TEXT NOT NULL DEFAULT '';
ALTER TABLE quote ADD COLUMN sort_product TEXT NOT NULL DEFAULT '';
ALTER TABLE quote ADD COLUMN sort_reference TEXT NOT NULL DEFAULT '';
ALTER TABLE inquiry ADD COLUMN sort_product TEXT NOT NULL DEFAULT '';
ALTER TABLE inquiry ADD COLUMN sort_number TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN sought TEXT NOT NULL DEFAULT '';
ALTER TABLE supplier_contact ADD COLUMN sought TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN sought TEXT NOT NULL DEFAULT '';
ALTER TABLE purchase_order ADD COLUMN sort_number TEXT NOT NULL DEFAULT '';
ALTER TABLE order_line ADD COLUMN sort_description TEXT NOT NULL DEFAULT '';
DROP INDEX supplier_sort_name;
DROP INDEX supplier_starred;
