-- What is read of suppliers on their pages with its day, more questions, holds, black-list sites and the weights of the score.

CREATE TABLE metric_observation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    kind TEXT NOT NULL CHECK (kind IN ('years', 'response_rate', 'response_hours', 'on_time', 'transactions',
        'rating', 'reviews')),
    told TEXT NOT NULL CHECK (length(told) BETWEEN 1 AND 40),
    value INTEGER CHECK (value >= 0),
    seen_on TEXT NOT NULL CHECK (seen_on GLOB '????-??-??'),
    UNIQUE (supplier_id, kind, seen_on)
) STRICT;
INSERT INTO table_count (name, rows) VALUES ('metric_observation', 0);

CREATE TABLE supplier_hold (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    scope TEXT NOT NULL CHECK (scope IN ('everything', 'inquiries', 'payments')),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    placed_on TEXT NOT NULL CHECK (placed_on GLOB '????-??-??'),
    release_on TEXT CHECK (release_on GLOB '????-??-??'),
    lifted_on TEXT CHECK (lifted_on GLOB '????-??-??'),
    lifting TEXT NOT NULL CHECK (length(lifting) <= 2000)
) STRICT;
CREATE INDEX supplier_hold_supplier ON supplier_hold (supplier_id);
INSERT INTO table_count (name, rows) VALUES ('supplier_hold', 0);

CREATE TABLE blacklist_site (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    url TEXT NOT NULL CHECK (length(url) BETWEEN 1 AND 500),
    left_out INTEGER NOT NULL CHECK (left_out IN (0, 1))
) STRICT;
INSERT INTO table_count (name, rows) VALUES ('blacklist_site', 0);

CREATE TABLE score_weight (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    part TEXT NOT NULL UNIQUE CHECK (part IN ('badges', 'checks', 'reputation', 'service', 'flags')),
    weight INTEGER NOT NULL CHECK (weight > 0 AND weight <= 100)
) STRICT;
INSERT INTO table_count (name, rows) VALUES ('score_weight', 0);

CREATE TABLE new_vetting_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    item TEXT NOT NULL CHECK (item IN ('badge_confirmed', 'identity_recorded', 'activity_noted', 'reviews_read',
        'reviews_elsewhere', 'scam_searched', 'blacklists_checked', 'no_full_prepayment', 'no_brand_goods',
        'company_account', 'own_photos', 'real_photos')),
    answer TEXT NOT NULL CHECK (answer IN ('pass', 'fail', 'unknown', 'not_applicable')),
    note TEXT NOT NULL CHECK (length(note) <= 20000),
    url TEXT NOT NULL CHECK (length(url) <= 500),
    checked_on TEXT NOT NULL CHECK (checked_on GLOB '????-??-??'),
    recheck_on TEXT CHECK (recheck_on GLOB '????-??-??'),
    UNIQUE (supplier_id, item)
) STRICT;
INSERT INTO new_vetting_check (id, version, supplier_id, item, answer, note, url, checked_on)
    SELECT id, version, supplier_id, item, answer, note, url, checked_on FROM vetting_check;
DELETE FROM sqlite_sequence WHERE name = 'new_vetting_check';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_vetting_check', seq FROM sqlite_sequence WHERE name = 'vetting_check';
DROP TABLE vetting_check;
ALTER TABLE new_vetting_check RENAME TO vetting_check;
CREATE INDEX vetting_check_recheck ON vetting_check (recheck_on) WHERE recheck_on IS NOT NULL;

ALTER TABLE badge_observation ADD COLUMN report_on TEXT CHECK (report_on GLOB '????-??-??');
ALTER TABLE badge_observation ADD COLUMN report_read INTEGER NOT NULL DEFAULT 0 CHECK (report_read IN (0, 1));
ALTER TABLE red_flag ADD COLUMN cause TEXT CHECK (cause IN ('not_own', 'no_stock'));
ALTER TABLE supplier ADD COLUMN score INTEGER;
