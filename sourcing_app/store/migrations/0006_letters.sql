-- What letters are written from: own templates, own phrases, the buyer's letterhead, drawings and logos.

CREATE TABLE letter_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    binned_at TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    kind TEXT NOT NULL CHECK (kind IN ('first', 'short', 'follow_up_1', 'follow_up_2', 'sample', 'counter_offer',
        'order_intent', 'refusal', 'complaint')),
    subject TEXT NOT NULL CHECK (length(subject) <= 200),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 8000),
    sought TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE phrase (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    binned_at TEXT,
    topic TEXT NOT NULL CHECK (length(topic) <= 40),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
    gloss TEXT NOT NULL CHECK (length(gloss) <= 500),
    sought TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO table_count (name, rows) VALUES ('letter_template', 0), ('phrase', 0);

CREATE TABLE new_attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    entity TEXT NOT NULL CHECK (length(entity) BETWEEN 1 AND 40),
    entity_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('proforma', 'sample_photo', 'inspection_report', 'inspection_photo',
        'bill_of_lading', 'payment_evidence', 'brand_licence', 'certificate', 'letter', 'product_photo',
        'drawing', 'logo', 'other')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES blob (sha256),
    added_at TEXT NOT NULL
) STRICT;
INSERT INTO new_attachment (id, version, entity, entity_id, kind, name, media_type, sha256, added_at)
    SELECT id, version, entity, entity_id, kind, name, media_type, sha256, added_at FROM attachment;
DELETE FROM sqlite_sequence WHERE name = 'new_attachment';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_attachment', seq FROM sqlite_sequence WHERE name = 'attachment';
DROP TABLE attachment;
ALTER TABLE new_attachment RENAME TO attachment;
CREATE INDEX attachment_entity ON attachment (entity, entity_id);
CREATE INDEX attachment_sha256 ON attachment (sha256);

ALTER TABLE buyer_profile ADD COLUMN registration_numbers TEXT NOT NULL DEFAULT ''
    CHECK (length(registration_numbers) <= 200);
ALTER TABLE buyer_profile ADD COLUMN follow_up_days INTEGER CHECK (follow_up_days > 0);
ALTER TABLE buyer_profile ADD COLUMN logo_id INTEGER REFERENCES attachment (id);
