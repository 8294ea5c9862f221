-- Who a supplier is: who issues its invoices, who exports, and what its licence allows it to do; where a certificate
-- is looked up; why what does not agree in an identity is in order.

ALTER TABLE supplier ADD COLUMN invoice_issuer TEXT NOT NULL DEFAULT '' CHECK (length(invoice_issuer) <= 200);
ALTER TABLE supplier ADD COLUMN exporter TEXT NOT NULL DEFAULT '' CHECK (length(exporter) <= 200);
ALTER TABLE supplier ADD COLUMN business_scope TEXT NOT NULL DEFAULT '' CHECK (length(business_scope) <= 20000);
ALTER TABLE certificate ADD COLUMN lookup_url TEXT NOT NULL DEFAULT '' CHECK (length(lookup_url) <= 500);

CREATE TABLE identity_explanation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    issue TEXT NOT NULL CHECK (issue IN ('store_name', 'invoice_issuer', 'payee', 'exporter', 'code_form', 'code_check',
        'code_category', 'code_region', 'scope_kind', 'scope_export', 'account_place')),
    about TEXT NOT NULL CHECK (length(about) BETWEEN 1 AND 2000),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 15 AND 2000),
    who TEXT NOT NULL CHECK (length(who) <= 200),
    explained_on TEXT NOT NULL CHECK (explained_on GLOB '????-??-??')
) STRICT;
CREATE INDEX identity_explanation_supplier ON identity_explanation (supplier_id);
INSERT INTO table_count (name, rows) VALUES ('identity_explanation', 0);
