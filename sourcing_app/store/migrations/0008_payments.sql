-- Inspections of every kind, files of every part of an order, more gates waived, more kinds of payments.

CREATE TABLE new_inspection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    kind TEXT NOT NULL DEFAULT 'pre_shipment' CHECK (kind IN ('audit', 'pilot', 'during_production', 'pre_shipment',
        'loading')),
    planned_on TEXT CHECK (planned_on GLOB '????-??-??'),
    inspected_on TEXT CHECK (inspected_on GLOB '????-??-??'),
    inspector TEXT NOT NULL CHECK (length(inspector) <= 200),
    cost INTEGER CHECK (cost >= 0),
    lot INTEGER CHECK (lot > 0),
    level TEXT NOT NULL DEFAULT '' CHECK (length(level) <= 10),
    aql_critical INTEGER CHECK (aql_critical >= 0),
    aql_major INTEGER CHECK (aql_major >= 0),
    aql_minor INTEGER CHECK (aql_minor >= 0),
    found_critical INTEGER CHECK (found_critical >= 0),
    found_major INTEGER CHECK (found_major >= 0),
    found_minor INTEGER CHECK (found_minor >= 0),
    cartons_total INTEGER CHECK (cartons_total > 0),
    cartons_opened INTEGER CHECK (cartons_opened >= 0),
    passed INTEGER CHECK (passed IN (0, 1)),
    decision TEXT CHECK (decision IN ('accept', 'rework', 'sort', 'replace', 'discount')),
    decision_note TEXT NOT NULL DEFAULT '' CHECK (length(decision_note) <= 2000),
    note TEXT NOT NULL CHECK (length(note) <= 20000)
) STRICT;
INSERT INTO new_inspection (id, version, order_id, inspected_on, inspector, cartons_opened, passed, note)
    SELECT id, version, order_id, inspected_on, inspector, cartons_opened, passed, note FROM inspection;
DELETE FROM sqlite_sequence WHERE name = 'new_inspection';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_inspection', seq FROM sqlite_sequence WHERE name = 'inspection';
DROP TABLE inspection;
ALTER TABLE new_inspection RENAME TO inspection;

CREATE TABLE new_attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    entity TEXT NOT NULL CHECK (length(entity) BETWEEN 1 AND 40),
    entity_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('proforma', 'sample_photo', 'inspection_report', 'inspection_photo',
        'defect_photo', 'contract', 'invoice', 'packing_list', 'certificate_of_origin', 'insurance',
        'letter_of_credit', 'bill_of_lading', 'loading_photo', 'receipt_photo', 'chat_copy', 'dispute_evidence',
        'payment_evidence', 'brand_licence', 'certificate', 'letter', 'product_photo', 'drawing', 'logo', 'other')),
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

CREATE TABLE new_gate_waiver (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    gate TEXT NOT NULL CHECK (gate IN ('G2', 'G3', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10')),
    fact TEXT NOT NULL CHECK (length(fact) BETWEEN 1 AND 40),
    order_id INTEGER REFERENCES purchase_order (id),
    supplier_id INTEGER REFERENCES supplier (id),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 15 AND 2000),
    who TEXT NOT NULL CHECK (length(who) <= 200),
    waived_on TEXT NOT NULL CHECK (waived_on GLOB '????-??-??'),
    covers TEXT NOT NULL DEFAULT '',
    CHECK ((order_id IS NULL) <> (supplier_id IS NULL))
) STRICT;
INSERT INTO new_gate_waiver (id, version, gate, fact, order_id, supplier_id, reason, who, waived_on, covers)
    SELECT id, version, gate, fact, order_id, supplier_id, reason, who, waived_on, covers FROM gate_waiver;
DELETE FROM sqlite_sequence WHERE name = 'new_gate_waiver';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_gate_waiver', seq FROM sqlite_sequence WHERE name = 'gate_waiver';
DROP TABLE gate_waiver;
ALTER TABLE new_gate_waiver RENAME TO gate_waiver;

CREATE TABLE new_payment_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    kind TEXT NOT NULL CHECK (kind IN ('percent', 'fixed', 'balance')),
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100000000),
    event TEXT NOT NULL CHECK (event IN ('order', 'sample_approved', 'goods_ready', 'inspection_passed',
        'bill_of_lading', 'arrival')),
    name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 200),
    offset_days INTEGER NOT NULL DEFAULT 0 CHECK (offset_days >= 0),
    due_on TEXT CHECK (due_on GLOB '????-??-??'),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    short INTEGER NOT NULL DEFAULT 0 CHECK (short >= 0),
    short_on TEXT CHECK (short_on GLOB '????-??-??'),
    short_reason TEXT NOT NULL DEFAULT '' CHECK (length(short_reason) <= 2000
        AND (short = 0) = (short_on IS NULL) AND (short = 0) = (short_reason = '')),
    waived_on TEXT CHECK (waived_on GLOB '????-??-??'),
    waived_reason TEXT NOT NULL DEFAULT '' CHECK (length(waived_reason) <= 2000
        AND (waived_on IS NULL) = (waived_reason = '')),
    UNIQUE (order_id, seq)
) STRICT;
INSERT INTO new_payment_line (id, version, order_id, seq, kind, percent, event, due_on, amount, short, short_on, short_reason)
    SELECT id, version, order_id, seq, kind, percent, event, due_on, amount, short, short_on, short_reason FROM payment_line;
DELETE FROM sqlite_sequence WHERE name = 'new_payment_line';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_payment_line', seq FROM sqlite_sequence WHERE name = 'payment_line';
DROP TABLE payment_line;
ALTER TABLE new_payment_line RENAME TO payment_line;

CREATE TABLE new_payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    line_id INTEGER NOT NULL REFERENCES payment_line (id),
    account_id INTEGER REFERENCES supplier_bank_account (id),
    direction TEXT NOT NULL DEFAULT 'out' CHECK (direction IN ('out', 'refund')),
    paid_on TEXT NOT NULL CHECK (paid_on GLOB '????-??-??'),
    amount INTEGER NOT NULL CHECK (amount > 0),
    method TEXT NOT NULL CHECK (method IN ('tt', 'lc', 'card', 'trade_assurance', 'paypal', 'western_union',
        'moneygram', 'other')),
    fee INTEGER CHECK (fee >= 0),
    charges TEXT CHECK (charges IN ('our', 'sha', 'ben')),
    received INTEGER CHECK (received >= 0),
    arrived_on TEXT CHECK (arrived_on GLOB '????-??-??'),
    held_by TEXT NOT NULL CHECK (held_by IN ('supplier', 'platform')),
    reference TEXT NOT NULL CHECK (length(reference) <= 100),
    state TEXT NOT NULL CHECK (state IN ('planned', 'sent', 'confirmed', 'bounced', 'void')),
    incident INTEGER NOT NULL CHECK (incident IN (0, 1)),
    note TEXT NOT NULL CHECK (length(note) <= 2000),
    void_reason TEXT NOT NULL CHECK (length(void_reason) <= 2000),
    payee TEXT NOT NULL DEFAULT '' CHECK (length(payee) <= 200),
    payee_kind TEXT CHECK (payee_kind IN ('company', 'person')),
    repeat_reason TEXT NOT NULL DEFAULT '' CHECK (length(repeat_reason) <= 2000),
    rate INTEGER CHECK (rate > 0),
    rate_on TEXT CHECK (rate_on GLOB '????-??-??'),
    rate_source TEXT NOT NULL DEFAULT '' CHECK (length(rate_source) <= 200
        AND (rate IS NULL) = (rate_on IS NULL) AND (rate IS NULL) = (rate_source = '')),
    CHECK (state <> 'void' OR void_reason <> '')
) STRICT;
INSERT INTO new_payment (id, version, line_id, account_id, paid_on, amount, method, fee, held_by, reference, state, incident,
        note, void_reason, payee, payee_kind, repeat_reason, rate, rate_on, rate_source)
    SELECT id, version, line_id, account_id, paid_on, amount, method, fee, held_by, reference, state, incident,
        note, void_reason, payee, payee_kind, repeat_reason, rate, rate_on, rate_source FROM payment;
DELETE FROM sqlite_sequence WHERE name = 'new_payment';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_payment', seq FROM sqlite_sequence WHERE name = 'payment';
DROP TABLE payment;
ALTER TABLE new_payment RENAME TO payment;
