-- Contacts: several a supplier, one of them the main one. The first one so far was it.

ALTER TABLE supplier_contact ADD COLUMN whatsapp TEXT NOT NULL DEFAULT '' CHECK (length(whatsapp) <= 40);
ALTER TABLE supplier_contact ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000);
ALTER TABLE supplier_contact ADD COLUMN main INTEGER NOT NULL DEFAULT 0 CHECK (main IN (0, 1));
ALTER TABLE supplier_contact ADD COLUMN binned_at TEXT CHECK (binned_at IS NULL OR main = 0);
UPDATE supplier_contact SET main = 1 WHERE id IN (SELECT min(id) FROM supplier_contact GROUP BY supplier_id);
CREATE UNIQUE INDEX supplier_contact_main ON supplier_contact (supplier_id) WHERE main = 1;
