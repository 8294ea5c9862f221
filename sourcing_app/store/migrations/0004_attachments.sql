-- Attached files: a certificate, a photo of a product.

CREATE TABLE new_attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    entity TEXT NOT NULL CHECK (length(entity) BETWEEN 1 AND 40),
    entity_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('proforma', 'sample_photo', 'inspection_report', 'inspection_photo',
        'bill_of_lading', 'payment_evidence', 'brand_licence', 'certificate', 'letter', 'product_photo',
        'other')),
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
