-- Certificates that suppliers show.

CREATE TABLE certificate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    binned_at TEXT,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 100),
    number TEXT NOT NULL CHECK (length(number) <= 100),
    holder TEXT NOT NULL CHECK (length(holder) <= 200),
    body TEXT NOT NULL CHECK (length(body) <= 200),
    issued TEXT CHECK (issued GLOB '????-??-??'),
    expires TEXT CHECK (expires GLOB '????-??-??'),
    looked_up_on TEXT CHECK (looked_up_on GLOB '????-??-??'),
    result TEXT NOT NULL CHECK (result IN ('unknown', 'valid', 'suspended', 'withdrawn', 'not_found'))
) STRICT;
CREATE INDEX certificate_supplier ON certificate (supplier_id);
CREATE INDEX certificate_expires ON certificate (expires) WHERE binned_at IS NULL;
INSERT INTO table_count (name, rows) VALUES ('certificate', 0);
