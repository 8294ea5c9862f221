-- Notes: a dated line on exactly one supplier, inquiry or order.

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    binned_at TEXT,
    supplier_id INTEGER REFERENCES supplier (id),
    inquiry_id INTEGER REFERENCES inquiry (id),
    order_id INTEGER REFERENCES purchase_order (id),
    kind TEXT NOT NULL CHECK (kind IN ('call', 'chat', 'email', 'visit', 'note')),
    noted_on TEXT NOT NULL CHECK (noted_on GLOB '????-??-??'),
    who TEXT NOT NULL CHECK (length(who) <= 200),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
    CHECK (CASE WHEN supplier_id IS NULL THEN 0 ELSE 1 END + CASE WHEN inquiry_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN order_id IS NULL THEN 0 ELSE 1 END = 1)
) STRICT;
CREATE INDEX note_supplier ON note (supplier_id);
CREATE INDEX note_inquiry ON note (inquiry_id);
CREATE INDEX note_order ON note (order_id);
INSERT INTO table_count (name, rows) VALUES ('note', 0);
