-- Exchange rates with their day and source.

CREATE TABLE exchange_rate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    base TEXT NOT NULL CHECK (length(base) = 3),
    quote TEXT NOT NULL CHECK (length(quote) = 3),
    units INTEGER NOT NULL CHECK (units > 0),
    rate INTEGER NOT NULL CHECK (rate > 0),
    as_of TEXT NOT NULL CHECK (as_of GLOB '????-??-??'),
    source TEXT NOT NULL CHECK (source IN ('typed', 'ecb', 'cbr'))
) STRICT;
CREATE UNIQUE INDEX exchange_rate_pair ON exchange_rate (base, quote, source, as_of);

-- Lists of names suppliers are compared with, what the comparison found, and what was decided about it.

CREATE TABLE screening_list (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('us', 'eu', 'uk', 'un', 'uflpa', 'own')),
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
    list_date TEXT CHECK (list_date GLOB '????-??-??'),
    kept_on TEXT NOT NULL CHECK (kept_on GLOB '????-??-??'),
    names INTEGER NOT NULL CHECK (names >= 0),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    etag TEXT NOT NULL CHECK (length(etag) <= 200),
    sha256 TEXT NOT NULL REFERENCES blob (sha256)
) STRICT;
CREATE UNIQUE INDEX screening_list_kind ON screening_list (kind) WHERE kind <> 'own';
CREATE UNIQUE INDEX screening_list_source ON screening_list (kind, source);

CREATE TABLE screening (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    screened_on TEXT NOT NULL CHECK (screened_on GLOB '????-??-??'),
    against TEXT NOT NULL CHECK (length(against) = 64),
    named TEXT NOT NULL CHECK (length(named) BETWEEN 1 AND 20000)
) STRICT;
CREATE UNIQUE INDEX screening_supplier ON screening (supplier_id);

CREATE TABLE screening_match (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    kind TEXT NOT NULL CHECK (kind IN ('us', 'eu', 'uk', 'un', 'uflpa', 'own')),
    entry TEXT NOT NULL CHECK (length(entry) BETWEEN 1 AND 100),
    listed TEXT NOT NULL CHECK (length(listed) BETWEEN 1 AND 500),
    about TEXT NOT NULL CHECK (length(about) <= 500),
    entry_digest TEXT NOT NULL CHECK (length(entry_digest) = 64),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    score INTEGER NOT NULL CHECK (score >= 0),
    found_on TEXT NOT NULL CHECK (found_on GLOB '????-??-??'),
    decision TEXT NOT NULL CHECK (decision IN ('open', 'not_same', 'same')),
    reason TEXT NOT NULL CHECK (length(reason) <= 20000),
    decided_on TEXT CHECK (decided_on GLOB '????-??-??')
) STRICT;
CREATE INDEX screening_match_supplier ON screening_match (supplier_id);

INSERT INTO table_count (name, rows) VALUES ('exchange_rate', 0), ('screening_list', 0), ('screening', 0),
    ('screening_match', 0);
