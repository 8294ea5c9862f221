-- Suppliers: what a red flag was resolved by, and the licence that resolves one about brand goods. Flags
-- resolved before keep an unknown ground: a word alone no longer counts against two of the kinds.

ALTER TABLE red_flag ADD COLUMN ground TEXT
    CHECK (ground IN ('reason', 'licence', 'not_a_brand', 'company_account'));

CREATE TABLE new_attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    entity TEXT NOT NULL CHECK (length(entity) BETWEEN 1 AND 40),
    entity_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('proforma', 'sample_photo', 'inspection_report', 'inspection_photo',
        'bill_of_lading', 'payment_evidence', 'brand_licence', 'letter', 'other')),
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

-- Waivers: the risks each one covers, without blanks and with one between them. An old waiver covers what the
-- history shows to have been known before it and not changed since; of the rest it says nothing.
ALTER TABLE gate_waiver ADD COLUMN covers TEXT NOT NULL DEFAULT '';
UPDATE gate_waiver SET covers = fact WHERE gate IN ('G3', 'G5', 'G7');
UPDATE gate_waiver SET covers = covers || ifnull((
    SELECT ' sample:rejected:' || ifnull(o.sample_on, '') FROM purchase_order o
    WHERE o.id = gate_waiver.order_id AND o.sample_state = 'rejected'
        AND (SELECT max(c.id) FROM change_log c WHERE c.entity = 'purchase_order' AND c.entity_id = o.id
            AND c.field IN ('', 'sample_state', 'sample_on'))
        < (SELECT min(c.id) FROM change_log c WHERE c.entity = 'gate_waiver' AND c.entity_id = gate_waiver.id)
), '') WHERE gate = 'G3' AND fact = 'sample';
UPDATE gate_waiver SET covers = covers || ifnull((
    SELECT group_concat(' inspection:' || i.id, '') FROM inspection i
    WHERE i.order_id = gate_waiver.order_id
        AND (SELECT max(c.id) FROM change_log c WHERE c.entity = 'inspection' AND c.entity_id = i.id)
        < (SELECT min(c.id) FROM change_log c WHERE c.entity = 'gate_waiver' AND c.entity_id = gate_waiver.id)
), '') WHERE gate = 'G7' AND fact = 'inspection';
UPDATE gate_waiver SET covers = ifnull((
    SELECT group_concat(risk, ' ') FROM (
        SELECT 'flag:' || f.id AS risk FROM red_flag f
        WHERE f.supplier_id = gate_waiver.supplier_id AND f.severity = 'critical' AND f.resolved_on IS NULL
            AND (SELECT min(c.id) FROM change_log c WHERE c.entity = 'red_flag' AND c.entity_id = f.id)
            < (SELECT min(c.id) FROM change_log c WHERE c.entity = 'gate_waiver' AND c.entity_id = gate_waiver.id)
        UNION ALL
        SELECT v.item || ':' || v.answer FROM vetting_check v
        WHERE v.supplier_id = gate_waiver.supplier_id AND v.answer IN ('fail', 'unknown')
            AND (SELECT max(c.id) FROM change_log c WHERE c.entity = 'vetting_check' AND c.entity_id = v.id
                AND c.field IN ('', 'answer'))
            < (SELECT min(c.id) FROM change_log c WHERE c.entity = 'gate_waiver' AND c.entity_id = gate_waiver.id)
        UNION ALL
        SELECT asked.value || ':unknown' FROM json_each('["identity_recorded", "reviews_read", "scam_searched",
            "blacklists_checked", "badge_confirmed"]') asked
        WHERE NOT EXISTS (SELECT 1 FROM vetting_check v
            WHERE v.supplier_id = gate_waiver.supplier_id AND v.item = asked.value)
        UNION ALL
        SELECT 'free_member' WHERE EXISTS (SELECT 1 FROM badge_observation b
            WHERE b.supplier_id = gate_waiver.supplier_id AND b.badge = 'free' AND b.held = 1
                AND (SELECT min(c.id) FROM change_log c WHERE c.entity = 'badge_observation' AND c.entity_id = b.id)
                < (SELECT min(c.id) FROM change_log c WHERE c.entity = 'gate_waiver' AND c.entity_id = gate_waiver.id))
        UNION ALL
        SELECT 'gut' FROM supplier s WHERE s.id = gate_waiver.supplier_id AND s.gut = 'unasked'
    )
), '') WHERE gate = 'G2';
