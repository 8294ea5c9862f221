-- What becomes of an order: samples, milestones, defects, shipments, receipts, letters of credit, disputes, checks.

CREATE TABLE sample (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    round INTEGER NOT NULL CHECK (round > 0 AND round <= 100),
    asked_on TEXT CHECK (asked_on GLOB '????-??-??'),
    price INTEGER CHECK (price >= 0),
    paid_on TEXT CHECK (paid_on GLOB '????-??-??'),
    courier TEXT NOT NULL CHECK (length(courier) <= 200),
    tracking TEXT NOT NULL CHECK (length(tracking) <= 100),
    received_on TEXT CHECK (received_on GLOB '????-??-??'),
    verdict TEXT NOT NULL CHECK (verdict IN ('open', 'approved', 'rejected', 'again')),
    decided_on TEXT CHECK (decided_on GLOB '????-??-??'),
    reason TEXT NOT NULL CHECK (length(reason) <= 2000),
    reference_kept TEXT NOT NULL CHECK (length(reference_kept) <= 200),
    note TEXT NOT NULL CHECK (length(note) <= 20000)
) STRICT;
CREATE TABLE sample_measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    sample_id INTEGER NOT NULL REFERENCES sample (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    characteristic TEXT NOT NULL CHECK (length(characteristic) BETWEEN 1 AND 200),
    unit TEXT NOT NULL CHECK (length(unit) <= 20),
    low INTEGER CHECK (low >= 0),
    high INTEGER CHECK (high >= 0),
    nominal TEXT NOT NULL CHECK (length(nominal) <= 200),
    value INTEGER CHECK (value >= 0),
    ok INTEGER CHECK (ok IN (0, 1)),
    note TEXT NOT NULL CHECK (length(note) <= 20000)
) STRICT;
CREATE TABLE milestone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    kind TEXT NOT NULL CHECK (kind IN ('materials', 'production_start', 'inspection_20', 'inspection_50',
        'inspection_100', 'pilot', 'audit', 'goods_ready', 'own')),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    planned_on TEXT CHECK (planned_on GLOB '????-??-??'),
    promised_on TEXT CHECK (promised_on GLOB '????-??-??'),
    actual_on TEXT CHECK (actual_on GLOB '????-??-??'),
    note TEXT NOT NULL CHECK (length(note) <= 20000)
) STRICT;
CREATE TABLE defect (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    inspection_id INTEGER NOT NULL REFERENCES inspection (id),
    kind TEXT NOT NULL CHECK (kind IN ('critical', 'major', 'minor')),
    words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 200),
    count INTEGER NOT NULL CHECK (count > 0),
    decision TEXT CHECK (decision IN ('accept', 'rework', 'sort', 'replace', 'discount'))
) STRICT;
CREATE TABLE shipment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    carrier TEXT NOT NULL CHECK (length(carrier) <= 200),
    bl_kind TEXT CHECK (bl_kind IN ('original', 'telex', 'waybill')),
    bl_number TEXT NOT NULL CHECK (length(bl_number) <= 100),
    container TEXT NOT NULL CHECK (length(container) <= 100),
    seal TEXT NOT NULL CHECK (length(seal) <= 100),
    etd TEXT CHECK (etd GLOB '????-??-??'),
    eta TEXT CHECK (eta GLOB '????-??-??'),
    shipped_on TEXT CHECK (shipped_on GLOB '????-??-??'),
    arrived_on TEXT CHECK (arrived_on GLOB '????-??-??'),
    tracking TEXT NOT NULL CHECK (length(tracking) <= 100),
    tracking_page TEXT NOT NULL CHECK (length(tracking_page) <= 500),
    note TEXT NOT NULL CHECK (length(note) <= 20000)
) STRICT;
CREATE TABLE shipment_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    shipment_id INTEGER NOT NULL REFERENCES shipment (id),
    order_line_id INTEGER NOT NULL REFERENCES order_line (id),
    quantity INTEGER NOT NULL CHECK (quantity > 0)
) STRICT;
CREATE TABLE receipt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    shipment_id INTEGER REFERENCES shipment (id),
    received_on TEXT NOT NULL CHECK (received_on GLOB '????-??-??'),
    condition TEXT CHECK (condition IN ('as_agreed', 'damaged', 'not_as_agreed')),
    quantity_ok INTEGER CHECK (quantity_ok IN (0, 1)),
    note TEXT NOT NULL CHECK (length(note) <= 20000),
    without_check_reason TEXT NOT NULL CHECK (length(without_check_reason) <= 2000),
    confirmed_on TEXT CHECK (confirmed_on GLOB '????-??-??')
) STRICT;
CREATE TABLE receipt_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    receipt_id INTEGER NOT NULL REFERENCES receipt (id),
    order_line_id INTEGER NOT NULL REFERENCES order_line (id),
    quantity INTEGER NOT NULL CHECK (quantity >= 0),
    damaged INTEGER CHECK (damaged >= 0)
) STRICT;
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    quality INTEGER NOT NULL CHECK (quality > 0 AND quality <= 5),
    time INTEGER NOT NULL CHECK (time > 0 AND time <= 5),
    contact INTEGER NOT NULL CHECK (contact > 0 AND contact <= 5),
    words TEXT NOT NULL CHECK (length(words) <= 2000),
    given_on TEXT NOT NULL CHECK (given_on GLOB '????-??-??')
) STRICT;
CREATE TABLE letter_of_credit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    number TEXT NOT NULL CHECK (length(number) <= 100),
    bank TEXT NOT NULL CHECK (length(bank) <= 200),
    amount INTEGER CHECK (amount > 0),
    issued_on TEXT CHECK (issued_on GLOB '????-??-??'),
    latest_shipment TEXT CHECK (latest_shipment GLOB '????-??-??'),
    expires_on TEXT CHECK (expires_on GLOB '????-??-??'),
    place TEXT NOT NULL CHECK (length(place) <= 200),
    presentation_days INTEGER CHECK (presentation_days >= 0),
    presented_on TEXT CHECK (presented_on GLOB '????-??-??'),
    note TEXT NOT NULL CHECK (length(note) <= 20000)
) STRICT;
CREATE TABLE credit_document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    credit_id INTEGER NOT NULL REFERENCES letter_of_credit (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    copies TEXT NOT NULL CHECK (length(copies) <= 100),
    presented INTEGER NOT NULL CHECK (presented IN (0, 1))
) STRICT;
CREATE TABLE method_cost (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('tt', 'lc', 'card', 'trade_assurance', 'paypal', 'western_union',
        'moneygram', 'other')),
    percent INTEGER CHECK (percent BETWEEN 0 AND 100000000),
    fixed INTEGER CHECK (fixed >= 0),
    currency TEXT NOT NULL CHECK (length(currency) IN (0, 3)),
    most INTEGER CHECK (most > 0),
    spread INTEGER CHECK (spread BETWEEN 0 AND 100000000),
    source TEXT NOT NULL CHECK (length(source) <= 500),
    checked_on TEXT CHECK (checked_on GLOB '????-??-??')
) STRICT;
CREATE TABLE dispute (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    reason TEXT NOT NULL CHECK (reason IN ('fraud', 'quality', 'other')),
    facts TEXT NOT NULL CHECK (length(facts) <= 20000),
    opened_on TEXT NOT NULL CHECK (opened_on GLOB '????-??-??'),
    answer_by TEXT CHECK (answer_by GLOB '????-??-??'),
    negotiate_until TEXT CHECK (negotiate_until GLOB '????-??-??'),
    escalate_by TEXT CHECK (escalate_by GLOB '????-??-??'),
    state TEXT NOT NULL CHECK (state IN ('open', 'escalated', 'won', 'part', 'lost', 'withdrawn')),
    outcome TEXT NOT NULL CHECK (length(outcome) <= 2000),
    money_back INTEGER CHECK (money_back >= 0),
    closed_on TEXT CHECK (closed_on GLOB '????-??-??')
) STRICT;
CREATE TABLE dispute_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    dispute_id INTEGER NOT NULL REFERENCES dispute (id),
    on_day TEXT NOT NULL CHECK (on_day GLOB '????-??-??'),
    kind TEXT NOT NULL CHECK (kind IN ('message', 'offer', 'evidence', 'decision')),
    words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    amount INTEGER CHECK (amount >= 0)
) STRICT;
CREATE TABLE order_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 40),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'na')),
    note TEXT NOT NULL CHECK (length(note) <= 20000),
    checked_on TEXT NOT NULL CHECK (checked_on GLOB '????-??-??'),
    UNIQUE (order_id, item)
) STRICT;
INSERT INTO table_count (name, rows) VALUES ('sample', 0), ('sample_measure', 0), ('milestone', 0), ('defect', 0),
        ('shipment', 0), ('shipment_line', 0), ('receipt', 0), ('receipt_line', 0), ('feedback', 0),
        ('letter_of_credit', 0), ('credit_document', 0), ('method_cost', 0), ('dispute', 0), ('dispute_event', 0),
        ('order_check', 0);
