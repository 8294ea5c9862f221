-- What is needed, where every search, inquiry, quote and order begins; buying requests; own words for searches.

CREATE TABLE need (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    binned_at TEXT,
    product TEXT NOT NULL CHECK (length(product) BETWEEN 1 AND 200),
    product_id INTEGER REFERENCES product (id),
    english TEXT NOT NULL CHECK (length(english) <= 500),
    purpose TEXT CHECK (purpose IN ('own_use', 'resale')),
    quantity INTEGER CHECK (quantity > 0),
    unit TEXT NOT NULL CHECK (length(unit) <= 20),
    target_price INTEGER CHECK (target_price > 0),
    currency TEXT NOT NULL CHECK (length(currency) IN (0, 3)),
    month TEXT CHECK (month GLOB '????-??-??'),
    notes TEXT NOT NULL CHECK (length(notes) <= 20000),
    sought TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE buying_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    binned_at TEXT,
    need_id INTEGER REFERENCES need (id),
    market TEXT NOT NULL CHECK (length(market) <= 40),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    category TEXT NOT NULL CHECK (length(category) <= 200),
    text TEXT NOT NULL CHECK (length(text) <= 8000),
    quantity INTEGER CHECK (quantity > 0),
    unit TEXT NOT NULL CHECK (length(unit) <= 20),
    target_price INTEGER CHECK (target_price > 0),
    currency TEXT NOT NULL CHECK (length(currency) IN (0, 3)),
    incoterm TEXT NOT NULL CHECK (incoterm IN ('', 'EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB',
        'CFR', 'CIF')),
    place TEXT NOT NULL CHECK (length(place) <= 200),
    conditions TEXT NOT NULL CHECK (length(conditions) <= 2000),
    posted_on TEXT CHECK (posted_on GLOB '????-??-??'),
    expires_on TEXT CHECK (expires_on GLOB '????-??-??'),
    state TEXT NOT NULL CHECK (state IN ('draft', 'posted', 'closed')),
    url TEXT NOT NULL CHECK (length(url) <= 500),
    note TEXT NOT NULL CHECK (length(note) <= 20000),
    sought TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE search_term (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    term TEXT NOT NULL CHECK (length(term) BETWEEN 1 AND 200),
    relation TEXT NOT NULL CHECK (relation IN ('same', 'wider', 'narrower')),
    other TEXT NOT NULL CHECK (length(other) BETWEEN 1 AND 200)
) STRICT;
INSERT INTO table_count (name, rows) VALUES ('need', 0), ('buying_request', 0), ('search_term', 0);

ALTER TABLE search_query ADD COLUMN binned_at TEXT;
ALTER TABLE search_query ADD COLUMN need_id INTEGER REFERENCES need (id);
ALTER TABLE search_query ADD COLUMN colour TEXT NOT NULL DEFAULT '' CHECK (length(colour) <= 200);
ALTER TABLE search_query ADD COLUMN size TEXT NOT NULL DEFAULT '' CHECK (length(size) <= 200);
ALTER TABLE search_query ADD COLUMN most_moq INTEGER CHECK (most_moq > 0);
ALTER TABLE search_query ADD COLUMN least_price INTEGER CHECK (least_price >= 0);
ALTER TABLE search_query ADD COLUMN most_price INTEGER CHECK (most_price > 0);
ALTER TABLE search_query ADD COLUMN verdict TEXT CHECK (verdict IN ('useful', 'partly', 'useless'));
ALTER TABLE search_query ADD COLUMN saved_as TEXT NOT NULL DEFAULT '' CHECK (length(saved_as) <= 100);
ALTER TABLE search_query ADD COLUMN queued INTEGER NOT NULL DEFAULT 0 CHECK (queued IN (0, 1));
ALTER TABLE search_query ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000);
ALTER TABLE search_query ADD COLUMN sought TEXT NOT NULL DEFAULT '';

ALTER TABLE inquiry ADD COLUMN need_id INTEGER REFERENCES need (id);
ALTER TABLE quote ADD COLUMN need_id INTEGER REFERENCES need (id);
ALTER TABLE quote ADD COLUMN request_id INTEGER REFERENCES buying_request (id);
ALTER TABLE purchase_order ADD COLUMN need_id INTEGER REFERENCES need (id);
ALTER TABLE supplier ADD COLUMN request_id INTEGER REFERENCES buying_request (id);
