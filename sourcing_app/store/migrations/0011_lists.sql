-- What lists show of a supplier and go by: the least quantity it sells, how far one has come with it, and tags.

ALTER TABLE supplier ADD COLUMN moq INTEGER CHECK (moq > 0);
ALTER TABLE supplier ADD COLUMN unit TEXT NOT NULL DEFAULT '' CHECK (length(unit) <= 20);
ALTER TABLE supplier ADD COLUMN stage TEXT NOT NULL DEFAULT 'prospect'
    CHECK (stage IN ('prospect', 'contacted', 'quoted', 'sampled', 'approved', 'active', 'on_hold', 'dropped'));
ALTER TABLE supplier ADD COLUMN tags TEXT NOT NULL DEFAULT '' CHECK (length(tags) <= 200);
