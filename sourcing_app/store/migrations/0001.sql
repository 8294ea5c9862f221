-- Amounts, prices and quantities are whole millionths (2.75 is 2750000); days are ISO dates;
-- instants are UTC. A thing in the Bin has a binned_at. `version` guards against lost updates.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE number_sequence (
    kind TEXT NOT NULL CHECK (kind IN ('RFQ', 'PO')),
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (kind, year)
) STRICT;

CREATE TABLE change_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    old TEXT,
    new TEXT
) STRICT;
CREATE INDEX change_log_entity ON change_log (entity, entity_id);

CREATE TABLE blob (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size = length(data)),
    data BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    entity TEXT NOT NULL CHECK (length(entity) BETWEEN 1 AND 40),
    entity_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('proforma', 'sample_photo', 'inspection_report', 'inspection_photo',
        'bill_of_lading', 'payment_evidence', 'letter', 'other')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES blob (sha256),
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_entity ON attachment (entity, entity_id);

CREATE TABLE buyer_profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('company', 'person')),
    role TEXT NOT NULL CHECK (role IN ('buyer', 'supplier', 'both')),
    country TEXT NOT NULL CHECK (length(country) IN (0, 2)),
    region_native TEXT NOT NULL CHECK (length(region_native) <= 200),
    region_latin TEXT NOT NULL CHECK (length(region_latin) <= 200),
    name_native TEXT NOT NULL CHECK (length(name_native) <= 200),
    name_latin TEXT NOT NULL CHECK (length(name_latin) <= 200),
    company_native TEXT NOT NULL CHECK (length(company_native) <= 200),
    company_latin TEXT NOT NULL CHECK (length(company_latin) <= 200),
    position TEXT NOT NULL CHECK (length(position) <= 200),
    business TEXT NOT NULL CHECK (length(business) <= 200),
    phone TEXT NOT NULL CHECK (length(phone) <= 40),
    email TEXT NOT NULL CHECK (length(email) <= 254),
    website TEXT NOT NULL CHECK (length(website) <= 500),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    street_native TEXT NOT NULL CHECK (length(street_native) <= 200),
    street_latin TEXT NOT NULL CHECK (length(street_latin) <= 200),
    house TEXT NOT NULL CHECK (length(house) <= 40),
    flat TEXT NOT NULL CHECK (length(flat) <= 40),
    city_native TEXT NOT NULL CHECK (length(city_native) <= 200),
    city_latin TEXT NOT NULL CHECK (length(city_latin) <= 200),
    postcode TEXT NOT NULL CHECK (length(postcode) <= 40)
) STRICT;

CREATE TABLE search_query (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    text TEXT NOT NULL CHECK (length(text) <= 500),
    clean TEXT NOT NULL CHECK (length(clean) <= 500),
    market TEXT NOT NULL CHECK (length(market) <= 40),
    country TEXT NOT NULL CHECK (length(country) IN (0, 2)),
    supplier_status TEXT NOT NULL CHECK (length(supplier_status) <= 40),
    hits INTEGER CHECK (hits >= 0),
    url TEXT NOT NULL CHECK (length(url) <= 2000)
) STRICT;

CREATE TABLE supplier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    binned_at TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    sort_name TEXT NOT NULL,
    legal_name TEXT NOT NULL CHECK (length(legal_name) <= 200),
    credit_code TEXT NOT NULL CHECK (length(credit_code) <= 18),
    kind TEXT NOT NULL CHECK (kind IN ('unknown', 'factory', 'trader', 'agent')),
    country TEXT NOT NULL CHECK (length(country) IN (0, 2)),
    city TEXT NOT NULL CHECK (length(city) <= 200),
    address TEXT NOT NULL CHECK (length(address) <= 500),
    store_url TEXT NOT NULL CHECK (length(store_url) <= 500),
    website TEXT NOT NULL CHECK (length(website) <= 500),
    product TEXT NOT NULL CHECK (length(product) <= 200),
    product_url TEXT NOT NULL CHECK (length(product_url) <= 500),
    currency TEXT NOT NULL CHECK (length(currency) IN (0, 3)),
    price_seen INTEGER CHECK (price_seen > 0),
    star INTEGER NOT NULL CHECK (star IN (0, 1)),
    gut TEXT NOT NULL CHECK (gut IN ('unasked', 'fine', 'uneasy')),
    notes TEXT NOT NULL CHECK (length(notes) <= 20000),
    external_id TEXT NOT NULL CHECK (length(external_id) <= 100),
    search_query_id INTEGER REFERENCES search_query (id)
) STRICT;
CREATE INDEX supplier_sort_name ON supplier (sort_name, id) WHERE binned_at IS NULL;
CREATE INDEX supplier_starred ON supplier (sort_name, id) WHERE star = 1 AND binned_at IS NULL;

CREATE TABLE supplier_contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    position TEXT NOT NULL CHECK (length(position) <= 200),
    email TEXT NOT NULL CHECK (length(email) <= 254),
    phone TEXT NOT NULL CHECK (length(phone) <= 40),
    wechat TEXT NOT NULL CHECK (length(wechat) <= 100)
) STRICT;
CREATE INDEX supplier_contact_supplier ON supplier_contact (supplier_id);

CREATE TABLE badge_observation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    badge TEXT NOT NULL CHECK (badge IN ('free', 'gold', 'verified', 'verified_pro', 'assessed',
        'trade_assurance', 'onsite_check')),
    held INTEGER NOT NULL CHECK (held IN (0, 1)),
    seen_on TEXT NOT NULL CHECK (seen_on GLOB '????-??-??'),
    valid_to TEXT CHECK (valid_to GLOB '????-??-??'),
    assessor TEXT NOT NULL CHECK (length(assessor) <= 200),
    url TEXT NOT NULL CHECK (length(url) <= 500)
) STRICT;
CREATE INDEX badge_observation_supplier ON badge_observation (supplier_id);

CREATE TABLE vetting_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    item TEXT NOT NULL CHECK (item IN ('badge_confirmed', 'identity_recorded', 'activity_noted', 'reviews_read',
        'scam_searched', 'blacklists_checked', 'no_full_prepayment', 'no_brand_goods', 'company_account')),
    answer TEXT NOT NULL CHECK (answer IN ('pass', 'fail', 'unknown', 'not_applicable')),
    note TEXT NOT NULL CHECK (length(note) <= 20000),
    url TEXT NOT NULL CHECK (length(url) <= 500),
    checked_on TEXT NOT NULL CHECK (checked_on GLOB '????-??-??'),
    UNIQUE (supplier_id, item)
) STRICT;

CREATE TABLE red_flag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    severity TEXT NOT NULL CHECK (severity IN ('warning', 'critical')),
    raised_by TEXT NOT NULL CHECK (raised_by IN ('rule', 'user')),
    raised_on TEXT NOT NULL CHECK (raised_on GLOB '????-??-??'),
    note TEXT NOT NULL CHECK (length(note) <= 20000),
    url TEXT NOT NULL CHECK (length(url) <= 500),
    resolved_on TEXT CHECK (resolved_on GLOB '????-??-??'),
    resolution TEXT NOT NULL CHECK (length(resolution) <= 20000)
) STRICT;
CREATE INDEX red_flag_supplier ON red_flag (supplier_id);

CREATE TABLE inquiry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    binned_at TEXT,
    number TEXT UNIQUE,
    product TEXT NOT NULL CHECK (length(product) <= 200),
    product_url TEXT NOT NULL CHECK (length(product_url) <= 500),
    colour TEXT NOT NULL CHECK (length(colour) <= 200),
    size TEXT NOT NULL CHECK (length(size) <= 200),
    features TEXT NOT NULL CHECK (length(features) <= 2000),
    quantity INTEGER CHECK (quantity > 0),
    unit TEXT NOT NULL CHECK (length(unit) BETWEEN 1 AND 20),
    needed_by TEXT CHECK (needed_by GLOB '????-??-??'),
    ask_moq INTEGER NOT NULL CHECK (ask_moq IN (0, 1)),
    ask_price INTEGER NOT NULL CHECK (ask_price IN (0, 1)),
    price_quantities TEXT NOT NULL CHECK (length(price_quantities) <= 100),
    ask_sample INTEGER NOT NULL CHECK (ask_sample IN (0, 1)),
    ask_lead_time INTEGER NOT NULL CHECK (ask_lead_time IN (0, 1)),
    extra TEXT NOT NULL CHECK (length(extra) <= 8000),
    kept_words TEXT NOT NULL CHECK (length(kept_words) <= 2000)
) STRICT;

CREATE TABLE inquiry_recipient (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    inquiry_id INTEGER NOT NULL REFERENCES inquiry (id),
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'replied', 'declined', 'no_answer', 'shortlisted',
        'awarded', 'rejected', 'cancelled')),
    revision INTEGER NOT NULL CHECK (revision >= 0),
    channel TEXT NOT NULL CHECK (length(channel) <= 40),
    sent_on TEXT CHECK (sent_on GLOB '????-??-??'),
    follow_up_on TEXT CHECK (follow_up_on GLOB '????-??-??'),
    refusal TEXT NOT NULL CHECK (length(refusal) <= 2000),
    UNIQUE (inquiry_id, supplier_id)
) STRICT;
CREATE INDEX inquiry_recipient_supplier ON inquiry_recipient (supplier_id);

CREATE TABLE letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    recipient_id INTEGER NOT NULL REFERENCES inquiry_recipient (id),
    revision INTEGER NOT NULL CHECK (revision > 0),
    sent_on TEXT NOT NULL CHECK (sent_on GLOB '????-??-??'),
    channel TEXT NOT NULL CHECK (length(channel) <= 40),
    text TEXT NOT NULL CHECK (length(text) <= 20000),
    UNIQUE (recipient_id, revision)
) STRICT;

CREATE TABLE quote (
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
    terms TEXT NOT NULL CHECK (length(terms) <= 100),
    balance_after_shipment INTEGER NOT NULL CHECK (balance_after_shipment IN (0, 1)),
    payment_ways TEXT NOT NULL CHECK (length(payment_ways) <= 200),
    payee_kind TEXT NOT NULL CHECK (payee_kind IN ('unknown', 'company', 'person')),
    outside_platform INTEGER NOT NULL CHECK (outside_platform IN (0, 1)),
    notes TEXT NOT NULL CHECK (length(notes) <= 20000)
) STRICT;
CREATE INDEX quote_supplier ON quote (supplier_id);

CREATE TABLE price_break (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    quote_id INTEGER NOT NULL REFERENCES quote (id),
    min_quantity INTEGER NOT NULL CHECK (min_quantity > 0),
    price INTEGER NOT NULL CHECK (price > 0),
    UNIQUE (quote_id, min_quantity)
) STRICT;

CREATE TABLE supplier_bank_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    beneficiary TEXT NOT NULL CHECK (length(beneficiary) BETWEEN 1 AND 200),
    kind TEXT NOT NULL CHECK (kind IN ('company', 'person')),
    bank TEXT NOT NULL CHECK (length(bank) <= 200),
    country TEXT NOT NULL CHECK (length(country) IN (0, 2)),
    swift TEXT NOT NULL CHECK (length(swift) <= 11),
    number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
    name_confirmed INTEGER NOT NULL CHECK (name_confirmed IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('new', 'verified', 'revoked')),
    channel TEXT NOT NULL CHECK (length(channel) <= 100),
    verified_with TEXT NOT NULL CHECK (length(verified_with) <= 200),
    verified_on TEXT CHECK (verified_on GLOB '????-??-??'),
    CHECK (state <> 'verified' OR (verified_on IS NOT NULL AND channel <> '' AND verified_with <> ''))
) STRICT;
CREATE UNIQUE INDEX supplier_bank_account_verified ON supplier_bank_account (supplier_id) WHERE state = 'verified';

CREATE TABLE purchase_order (
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
    terms TEXT NOT NULL CHECK (length(terms) BETWEEN 1 AND 100),
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
CREATE INDEX purchase_order_supplier ON purchase_order (supplier_id);

CREATE TABLE order_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    description TEXT NOT NULL CHECK (length(description) BETWEEN 1 AND 200),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    unit TEXT NOT NULL CHECK (length(unit) BETWEEN 1 AND 20),
    unit_price INTEGER NOT NULL CHECK (unit_price > 0)
) STRICT;
CREATE INDEX order_line_order ON order_line (order_id);

CREATE TABLE payment_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    kind TEXT NOT NULL CHECK (kind IN ('percent', 'balance')),
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100000000),
    event TEXT NOT NULL CHECK (event IN ('order', 'goods_ready', 'bill_of_lading')),
    due_on TEXT CHECK (due_on GLOB '????-??-??'),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    UNIQUE (order_id, seq)
) STRICT;
CREATE UNIQUE INDEX payment_line_balance ON payment_line (order_id) WHERE kind = 'balance';

CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    line_id INTEGER NOT NULL REFERENCES payment_line (id),
    account_id INTEGER REFERENCES supplier_bank_account (id),
    paid_on TEXT NOT NULL CHECK (paid_on GLOB '????-??-??'),
    amount INTEGER NOT NULL CHECK (amount > 0),
    method TEXT NOT NULL CHECK (method IN ('tt', 'lc', 'card', 'trade_assurance', 'paypal', 'western_union',
        'moneygram', 'other')),
    fee INTEGER CHECK (fee >= 0),
    held_by TEXT NOT NULL CHECK (held_by IN ('supplier', 'platform')),
    reference TEXT NOT NULL CHECK (length(reference) <= 100),
    state TEXT NOT NULL CHECK (state IN ('sent', 'confirmed', 'void')),
    incident INTEGER NOT NULL CHECK (incident IN (0, 1)),
    note TEXT NOT NULL CHECK (length(note) <= 2000),
    void_reason TEXT NOT NULL CHECK (length(void_reason) <= 2000),
    CHECK (state <> 'void' OR void_reason <> '')
) STRICT;
CREATE INDEX payment_of_line ON payment (line_id);

CREATE TABLE inspection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    inspected_on TEXT NOT NULL CHECK (inspected_on GLOB '????-??-??'),
    inspector TEXT NOT NULL CHECK (length(inspector) BETWEEN 1 AND 200),
    cartons_opened INTEGER NOT NULL CHECK (cartons_opened >= 0),
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    note TEXT NOT NULL CHECK (length(note) <= 20000)
) STRICT;
CREATE INDEX inspection_order ON inspection (order_id);

CREATE TABLE gate_waiver (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    gate TEXT NOT NULL CHECK (gate IN ('G2', 'G3', 'G5', 'G7')),
    fact TEXT NOT NULL CHECK (length(fact) BETWEEN 1 AND 40),
    order_id INTEGER REFERENCES purchase_order (id),
    supplier_id INTEGER REFERENCES supplier (id),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 15 AND 2000),
    who TEXT NOT NULL CHECK (length(who) <= 200),
    waived_on TEXT NOT NULL CHECK (waived_on GLOB '????-??-??'),
    CHECK ((order_id IS NULL) <> (supplier_id IS NULL))
) STRICT;
CREATE INDEX gate_waiver_order ON gate_waiver (order_id);
CREATE INDEX gate_waiver_supplier ON gate_waiver (supplier_id);
