-- Inquiries: the fourteen blocks of a letter, which of them are in it, and the facts they name. Letters that went
-- out stay as they are; drafts go on saying what they said.

ALTER TABLE inquiry ADD COLUMN material TEXT NOT NULL DEFAULT '' CHECK (length(material) <= 200);
ALTER TABLE inquiry ADD COLUMN finish TEXT NOT NULL DEFAULT '' CHECK (length(finish) <= 200);
ALTER TABLE inquiry ADD COLUMN tolerance TEXT NOT NULL DEFAULT '' CHECK (length(tolerance) <= 200);
ALTER TABLE inquiry ADD COLUMN standard TEXT NOT NULL DEFAULT '' CHECK (length(standard) <= 200);
ALTER TABLE inquiry ADD COLUMN drawing TEXT NOT NULL DEFAULT '' CHECK (length(drawing) <= 200);
ALTER TABLE inquiry ADD COLUMN yearly_quantity INTEGER CHECK (yearly_quantity > 0);
ALTER TABLE inquiry ADD COLUMN tell_who INTEGER NOT NULL DEFAULT 1 CHECK (tell_who IN (0, 1));
ALTER TABLE inquiry ADD COLUMN tell_product INTEGER NOT NULL DEFAULT 1 CHECK (tell_product IN (0, 1));
ALTER TABLE inquiry ADD COLUMN tell_quantity INTEGER NOT NULL DEFAULT 1 CHECK (tell_quantity IN (0, 1));
ALTER TABLE inquiry ADD COLUMN tell_closing INTEGER NOT NULL DEFAULT 1 CHECK (tell_closing IN (0, 1));
ALTER TABLE inquiry ADD COLUMN ask_customisation INTEGER NOT NULL DEFAULT 0 CHECK (ask_customisation IN (0, 1));
ALTER TABLE inquiry ADD COLUMN ask_certificates INTEGER NOT NULL DEFAULT 0 CHECK (ask_certificates IN (0, 1));
ALTER TABLE inquiry ADD COLUMN ask_packing INTEGER NOT NULL DEFAULT 0 CHECK (ask_packing IN (0, 1));
ALTER TABLE inquiry ADD COLUMN ask_payment INTEGER NOT NULL DEFAULT 0 CHECK (ask_payment IN (0, 1));
ALTER TABLE inquiry ADD COLUMN ask_quality INTEGER NOT NULL DEFAULT 0 CHECK (ask_quality IN (0, 1));
ALTER TABLE inquiry ADD COLUMN ask_identity INTEGER NOT NULL DEFAULT 0 CHECK (ask_identity IN (0, 1));
ALTER TABLE inquiry ADD COLUMN currency TEXT NOT NULL DEFAULT '' CHECK (length(currency) IN (0, 3));
ALTER TABLE inquiry ADD COLUMN incoterm TEXT NOT NULL DEFAULT '' CHECK (incoterm IN ('', 'EXW', 'FCA', 'CPT', 'CIP',
    'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF'));
ALTER TABLE inquiry ADD COLUMN place TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 200);
ALTER TABLE inquiry ADD COLUMN validity_days INTEGER CHECK (validity_days > 0);
ALTER TABLE inquiry ADD COLUMN moq_per_colour INTEGER NOT NULL DEFAULT 0 CHECK (moq_per_colour IN (0, 1));
ALTER TABLE inquiry ADD COLUMN moq_of_samples INTEGER NOT NULL DEFAULT 0 CHECK (moq_of_samples IN (0, 1));
ALTER TABLE inquiry ADD COLUMN sample_quantity INTEGER CHECK (sample_quantity > 0);
ALTER TABLE inquiry ADD COLUMN sample_terms TEXT NOT NULL DEFAULT '' CHECK (length(sample_terms) <= 500);
ALTER TABLE inquiry ADD COLUMN customisation TEXT NOT NULL DEFAULT '' CHECK (length(customisation) <= 500);
ALTER TABLE inquiry ADD COLUMN tooling TEXT NOT NULL DEFAULT '' CHECK (length(tooling) <= 500);
ALTER TABLE inquiry ADD COLUMN certificates TEXT NOT NULL DEFAULT '' CHECK (length(certificates) <= 500);
ALTER TABLE inquiry ADD COLUMN packing TEXT NOT NULL DEFAULT '' CHECK (length(packing) <= 500);
ALTER TABLE inquiry ADD COLUMN payment_terms TEXT NOT NULL DEFAULT '' CHECK (length(payment_terms) <= 100);
ALTER TABLE inquiry ADD COLUMN inspection TEXT NOT NULL DEFAULT '' CHECK (length(inspection) <= 500);
ALTER TABLE inquiry ADD COLUMN answer_by TEXT CHECK (answer_by GLOB '????-??-??');
ALTER TABLE inquiry ADD COLUMN subject TEXT NOT NULL DEFAULT '' CHECK (length(subject) <= 200);
ALTER TABLE inquiry ADD COLUMN template TEXT NOT NULL DEFAULT 'first' CHECK (template IN ('first', 'short', 'follow_up_1', 'follow_up_2', 'sample', 'counter_offer',
        'order_intent', 'refusal', 'complaint'));
ALTER TABLE inquiry ADD COLUMN template_id INTEGER REFERENCES letter_template (id);
ALTER TABLE inquiry ADD COLUMN block_order TEXT NOT NULL DEFAULT '' CHECK (length(block_order) <= 300);
ALTER TABLE inquiry ADD COLUMN cloned_from INTEGER;
ALTER TABLE inquiry ADD COLUMN round INTEGER NOT NULL DEFAULT 1 CHECK (round > 0);
UPDATE inquiry SET ask_packing = ask_lead_time; -- one question asked for both until now

ALTER TABLE inquiry_recipient ADD COLUMN contact_id INTEGER REFERENCES supplier_contact (id);
ALTER TABLE inquiry_recipient ADD COLUMN template TEXT CHECK (template IN ('first', 'short', 'follow_up_1', 'follow_up_2', 'sample', 'counter_offer',
        'order_intent', 'refusal', 'complaint'));
ALTER TABLE inquiry_recipient ADD COLUMN template_id INTEGER REFERENCES letter_template (id);
ALTER TABLE inquiry_recipient ADD COLUMN own_text TEXT NOT NULL DEFAULT '' CHECK (length(own_text) <= 8000);

ALTER TABLE letter ADD COLUMN template TEXT CHECK (template IN ('first', 'short', 'follow_up_1', 'follow_up_2', 'sample', 'counter_offer',
        'order_intent', 'refusal', 'complaint'));
ALTER TABLE letter ADD COLUMN logo_id INTEGER REFERENCES attachment (id);

CREATE TABLE inquiry_block (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    inquiry_id INTEGER NOT NULL REFERENCES inquiry (id),
    recipient_id INTEGER REFERENCES inquiry_recipient (id),
    block TEXT NOT NULL CHECK (block IN ('who', 'product', 'quantity', 'moq', 'price', 'sample', 'lead_time', 'customisation',
        'certificates', 'packing', 'payment', 'quality', 'identity', 'extra', 'closing')),
    use TEXT CHECK (use IN ('included', 'left_out')),
    wording TEXT NOT NULL CHECK (length(wording) <= 2000)
) STRICT;
INSERT INTO table_count (name, rows) VALUES ('inquiry_block', 0);
