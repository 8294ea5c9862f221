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
