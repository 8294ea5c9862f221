-- Views of lists that the user has saved: words, conditions, orders and columns.

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    page TEXT NOT NULL CHECK (length(page) BETWEEN 1 AND 60),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    settings TEXT NOT NULL CHECK (length(settings) BETWEEN 1 AND 20000)
) STRICT;
CREATE INDEX saved_view_page ON saved_view (page);
INSERT INTO table_count (name, rows) VALUES ('saved_view', 0);
