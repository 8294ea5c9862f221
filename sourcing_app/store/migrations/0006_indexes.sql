CREATE INDEX quote_price ON quote (currency, unit, moq, id) WHERE binned_at IS NULL;
CREATE UNIQUE INDEX inquiry_block_once ON inquiry_block (inquiry_id, ifnull(recipient_id, 0), block);
CREATE INDEX inquiry_block_recipient ON inquiry_block (recipient_id) WHERE recipient_id IS NOT NULL;
CREATE INDEX inquiry_template ON inquiry (template_id) WHERE template_id IS NOT NULL;
CREATE INDEX inquiry_recipient_template ON inquiry_recipient (template_id) WHERE template_id IS NOT NULL;
CREATE INDEX inquiry_recipient_contact ON inquiry_recipient (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX letter_logo ON letter (logo_id) WHERE logo_id IS NOT NULL;
CREATE INDEX letter_template_binned ON letter_template (binned_at, id) WHERE binned_at IS NOT NULL;
CREATE INDEX phrase_binned ON phrase (binned_at, id) WHERE binned_at IS NOT NULL;
