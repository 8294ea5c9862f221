-- Own values of the numbers the rules judge by, with who says so.

CREATE TABLE limit_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    value INTEGER NOT NULL CHECK (value >= 0),
    source TEXT NOT NULL CHECK (length(source) <= 500),
    read_on TEXT CHECK (read_on GLOB '????-??-??')
) STRICT;
CREATE UNIQUE INDEX limit_value_name ON limit_value (name);
INSERT INTO table_count (name, rows) VALUES ('limit_value', 0);

-- Own addresses of searches on sites, because sites change.
CREATE TABLE site_address (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    site TEXT NOT NULL CHECK (length(site) BETWEEN 1 AND 60),
    url TEXT NOT NULL CHECK (length(url) BETWEEN 1 AND 500)
) STRICT;
CREATE UNIQUE INDEX site_address_site ON site_address (site);
INSERT INTO table_count (name, rows) VALUES ('site_address', 0);
