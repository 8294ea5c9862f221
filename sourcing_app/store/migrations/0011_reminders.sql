-- What was put off on the list of the day, and until when.

CREATE TABLE snooze (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 120),
    until TEXT NOT NULL CHECK (until GLOB '????-??-??')
) STRICT;
CREATE UNIQUE INDEX snooze_item ON snooze (item);
INSERT INTO table_count (name, rows) VALUES ('snooze', 0);
