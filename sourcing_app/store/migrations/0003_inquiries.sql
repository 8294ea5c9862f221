-- Inquiries: what belongs to one letter. A supplier's product link was the whole inquiry's until now: each
-- letter keeps the one it shows today. `rewriting` says that a letter that went out is being written again,
-- `letterhead` keeps the head of the page as it was sent, its title in the first line.

ALTER TABLE inquiry_recipient ADD COLUMN product_url TEXT NOT NULL DEFAULT '' CHECK (length(product_url) <= 500);
ALTER TABLE inquiry_recipient ADD COLUMN rewriting INTEGER NOT NULL DEFAULT 0 CHECK (rewriting IN (0, 1));
UPDATE inquiry_recipient SET product_url = ifnull((
    SELECT CASE
        WHEN lower(trim(i.product_url)) IN ('', 'n/a', 'na', 'n.a.', 'not applicable', '-', '–', '—')
            AND s.product_url <> '' THEN s.product_url
        ELSE i.product_url
    END
    FROM inquiry i JOIN supplier s ON s.id = inquiry_recipient.supplier_id WHERE i.id = inquiry_recipient.inquiry_id
), '');
ALTER TABLE inquiry DROP COLUMN product_url;
ALTER TABLE letter ADD COLUMN letterhead TEXT NOT NULL DEFAULT '' CHECK (length(letterhead) <= 2000);
