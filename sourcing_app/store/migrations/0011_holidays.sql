-- Own days off, and more countries whose holidays count.

CREATE TABLE own_holiday (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    whose TEXT NOT NULL CHECK (whose IN ('home', 'china', 'factory')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    first_day TEXT NOT NULL CHECK (first_day GLOB '????-??-??'),
    last_day TEXT NOT NULL CHECK (last_day GLOB '????-??-??'),
    yearly INTEGER NOT NULL CHECK (yearly IN (0, 1)),
    CHECK (last_day >= first_day)
) STRICT;
INSERT INTO table_count (name, rows) VALUES ('own_holiday', 0);

CREATE TABLE holiday_country (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    country TEXT NOT NULL UNIQUE CHECK (length(country) = 2)
) STRICT;
INSERT INTO table_count (name, rows) VALUES ('holiday_country', 0);
