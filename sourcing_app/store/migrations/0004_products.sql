-- Products: what suppliers, inquiries and quotes named by a text of their own has a record of its own. The texts
-- stay as they were written; `product_id` is the product each of them names.

CREATE TABLE product (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    binned_at TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    sort_name TEXT NOT NULL,
    english TEXT NOT NULL CHECK (length(english) <= 500),
    specification TEXT NOT NULL CHECK (length(specification) <= 20000),
    target_price INTEGER CHECK (target_price > 0),
    currency TEXT NOT NULL CHECK (length(currency) IN (0, 3)),
    unit TEXT NOT NULL CHECK (length(unit) <= 20),
    hs_code TEXT NOT NULL CHECK (length(hs_code) <= 12),
    notes TEXT NOT NULL CHECK (length(notes) <= 20000)
) STRICT;
CREATE INDEX product_sort_name ON product (sort_name, id);
ALTER TABLE supplier ADD COLUMN product_id INTEGER REFERENCES product (id);
CREATE INDEX supplier_product ON supplier (product_id);
ALTER TABLE inquiry ADD COLUMN product_id INTEGER REFERENCES product (id);
CREATE INDEX inquiry_product ON inquiry (product_id);
ALTER TABLE quote ADD COLUMN product_id INTEGER REFERENCES product (id);
CREATE INDEX quote_product ON quote (product_id);
