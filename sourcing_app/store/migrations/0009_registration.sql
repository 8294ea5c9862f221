-- Several buyer profiles, one of them the main one, and their accounts on marketplaces with each step of registering.

ALTER TABLE buyer_profile ADD COLUMN main INTEGER NOT NULL DEFAULT 0 CHECK (main IN (0, 1));
ALTER TABLE buyer_profile ADD COLUMN binned_at TEXT CHECK (binned_at IS NULL OR main = 0);
ALTER TABLE buyer_profile ADD COLUMN label TEXT NOT NULL DEFAULT '' CHECK (length(label) <= 100);
ALTER TABLE buyer_profile ADD COLUMN client INTEGER NOT NULL DEFAULT 0 CHECK (client IN (0, 1));
ALTER TABLE buyer_profile ADD COLUMN sought TEXT NOT NULL DEFAULT '';
UPDATE buyer_profile SET main = 1 WHERE id = (SELECT min(id) FROM buyer_profile);
CREATE UNIQUE INDEX buyer_profile_main ON buyer_profile (main) WHERE main = 1;

CREATE TABLE marketplace_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    binned_at TEXT,
    profile_id INTEGER NOT NULL REFERENCES buyer_profile (id),
    marketplace TEXT NOT NULL CHECK (marketplace IN ('alibaba', 'aliexpress', 'made_in_china', 'global_sources', 'dhgate',
        '1688', 'tomtop', 'other')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    url TEXT NOT NULL CHECK (length(url) <= 500),
    sign_in TEXT NOT NULL CHECK (sign_in IN ('own', 'aliexpress', 'social')),
    email TEXT NOT NULL CHECK (length(email) <= 254),
    password_place TEXT NOT NULL CHECK (length(password_place) <= 100),
    opened_on TEXT CHECK (opened_on GLOB '????-??-??'),
    picture_code_on TEXT CHECK (picture_code_on GLOB '????-??-??'),
    submitted_on TEXT CHECK (submitted_on GLOB '????-??-??'),
    error_404_on TEXT CHECK (error_404_on GLOB '????-??-??'),
    landed_on TEXT CHECK (landed_on GLOB '????-??-??'),
    confirmed_on TEXT CHECK (confirmed_on GLOB '????-??-??'),
    signed_in_on TEXT CHECK (signed_in_on GLOB '????-??-??'),
    phone_on TEXT CHECK (phone_on GLOB '????-??-??'),
    address_on TEXT CHECK (address_on GLOB '????-??-??'),
    note TEXT NOT NULL CHECK (length(note) <= 20000),
    sought TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX marketplace_account_profile ON marketplace_account (profile_id);
INSERT INTO table_count (name, rows) VALUES ('marketplace_account', 0);

ALTER TABLE inquiry ADD COLUMN profile_id INTEGER REFERENCES buyer_profile (id);
ALTER TABLE purchase_order ADD COLUMN profile_id INTEGER REFERENCES buyer_profile (id);
UPDATE inquiry SET profile_id = (SELECT id FROM buyer_profile WHERE main = 1);
UPDATE purchase_order SET profile_id = (SELECT id FROM buyer_profile WHERE main = 1);
