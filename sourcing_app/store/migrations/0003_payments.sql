-- Payments: why one that looks like another was recorded, the rate a limit was compared at, and what a line fell short by.

-- Terms of twenty parts with three decimals need more than a hundred characters.
CREATE TABLE new_quote (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    binned_at TEXT,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    recipient_id INTEGER REFERENCES inquiry_recipient (id),
    product TEXT NOT NULL CHECK (length(product) BETWEEN 1 AND 200),
    reference TEXT NOT NULL CHECK (length(reference) <= 100),
    state TEXT NOT NULL CHECK (state IN ('draft', 'received', 'superseded', 'accepted', 'rejected')),
    received_on TEXT NOT NULL CHECK (received_on GLOB '????-??-??'),
    valid_until TEXT CHECK (valid_until GLOB '????-??-??'),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    incoterm TEXT NOT NULL CHECK (incoterm IN ('', 'EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB',
        'CFR', 'CIF')),
    place TEXT NOT NULL CHECK (length(place) <= 200),
    moq INTEGER CHECK (moq > 0),
    unit TEXT NOT NULL CHECK (length(unit) BETWEEN 1 AND 20),
    lead_days INTEGER CHECK (lead_days >= 0),
    sample_price INTEGER CHECK (sample_price >= 0),
    sample_days INTEGER CHECK (sample_days >= 0),
    terms TEXT NOT NULL CHECK (length(terms) <= 200),
    balance_after_shipment INTEGER NOT NULL CHECK (balance_after_shipment IN (0, 1)),
    payment_ways TEXT NOT NULL CHECK (length(payment_ways) <= 200),
    payee_kind TEXT NOT NULL CHECK (payee_kind IN ('unknown', 'company', 'person')),
    outside_platform INTEGER NOT NULL CHECK (outside_platform IN (0, 1)),
    notes TEXT NOT NULL CHECK (length(notes) <= 20000)
) STRICT;
INSERT INTO new_quote SELECT * FROM quote;
DELETE FROM sqlite_sequence WHERE name = 'new_quote';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_quote', seq FROM sqlite_sequence WHERE name = 'quote';
DROP TABLE quote;
ALTER TABLE new_quote RENAME TO quote;
CREATE INDEX quote_supplier ON quote (supplier_id);

CREATE TABLE new_purchase_order (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    quote_id INTEGER REFERENCES quote (id),
    account_id INTEGER REFERENCES supplier_bank_account (id),
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'sample', 'deposit_due', 'in_production', 'ready', 'balance_due',
        'shipped', 'received', 'closed', 'cancelled')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    incoterm TEXT NOT NULL CHECK (length(incoterm) <= 3),
    place TEXT NOT NULL CHECK (length(place) <= 200),
    terms TEXT NOT NULL CHECK (length(terms) BETWEEN 1 AND 200),
    balance_after_shipment INTEGER NOT NULL CHECK (balance_after_shipment IN (0, 1)),
    outside_platform INTEGER NOT NULL CHECK (outside_platform IN (0, 1)),
    total INTEGER NOT NULL CHECK (total > 0),
    delivery_address TEXT NOT NULL CHECK (length(delivery_address) <= 1000),
    lead_days INTEGER CHECK (lead_days >= 0),
    sample_state TEXT NOT NULL CHECK (sample_state IN ('needed', 'ordered', 'received', 'approved', 'rejected')),
    sample_on TEXT CHECK (sample_on GLOB '????-??-??'),
    ready_on TEXT CHECK (ready_on GLOB '????-??-??'),
    cancelled_reason TEXT NOT NULL CHECK (length(cancelled_reason) <= 2000)
) STRICT;
INSERT INTO new_purchase_order SELECT * FROM purchase_order;
DELETE FROM sqlite_sequence WHERE name = 'new_purchase_order';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_purchase_order', seq FROM sqlite_sequence WHERE name = 'purchase_order';
DROP TABLE purchase_order;
ALTER TABLE new_purchase_order RENAME TO purchase_order;
CREATE INDEX purchase_order_supplier ON purchase_order (supplier_id);

-- The day on which the order was made where the user is; NULL in orders of older versions.
ALTER TABLE purchase_order ADD COLUMN made_on TEXT CHECK (made_on GLOB '????-??-??');

-- What a line fell short by (bank charges, a short receipt), since when and why it is settled all the same.
ALTER TABLE payment_line ADD COLUMN short INTEGER NOT NULL DEFAULT 0 CHECK (short >= 0);
ALTER TABLE payment_line ADD COLUMN short_on TEXT CHECK (short_on GLOB '????-??-??');
ALTER TABLE payment_line ADD COLUMN short_reason TEXT NOT NULL DEFAULT '' CHECK (length(short_reason) <= 2000
    AND (short = 0) = (short_on IS NULL) AND (short = 0) = (short_reason = ''));

-- Whom it went to; why it was recorded although another payment looks alike; the rate the card limit was compared
-- at: units of the order's currency for one USD, its day and its source.
ALTER TABLE payment ADD COLUMN payee TEXT NOT NULL DEFAULT '' CHECK (length(payee) <= 200);
ALTER TABLE payment ADD COLUMN payee_kind TEXT CHECK (payee_kind IN ('company', 'person'));
ALTER TABLE payment ADD COLUMN repeat_reason TEXT NOT NULL DEFAULT '' CHECK (length(repeat_reason) <= 2000);
ALTER TABLE payment ADD COLUMN rate INTEGER CHECK (rate > 0);
ALTER TABLE payment ADD COLUMN rate_on TEXT CHECK (rate_on GLOB '????-??-??');
ALTER TABLE payment ADD COLUMN rate_source TEXT NOT NULL DEFAULT '' CHECK (length(rate_source) <= 200
    AND (rate IS NULL) = (rate_on IS NULL) AND (rate IS NULL) = (rate_source = ''));
