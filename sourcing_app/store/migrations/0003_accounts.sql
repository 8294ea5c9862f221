-- Accounts: the day they came, and since when the channel of their check was known before it. A channel
-- of older checks stays as it was written: its kind and its age are not known. confirmed_name is what the
-- supplier was called when the payee was confirmed to be it.

ALTER TABLE supplier_bank_account ADD COLUMN entered_on TEXT NOT NULL DEFAULT '1970-01-01'
    CHECK (entered_on GLOB '????-??-??');
UPDATE supplier_bank_account SET entered_on = substr(created_at, 1, 10)
    WHERE date(substr(created_at, 1, 10)) = substr(created_at, 1, 10);
ALTER TABLE supplier_bank_account ADD COLUMN channel_kind TEXT
    CHECK (channel_kind IN ('phone', 'video_call', 'messenger', 'platform_chat', 'in_person'));
ALTER TABLE supplier_bank_account ADD COLUMN known_since TEXT
    CHECK (known_since GLOB '????-??-??' AND known_since < entered_on);
ALTER TABLE supplier_bank_account ADD COLUMN confirmed_name TEXT NOT NULL DEFAULT ''
    CHECK (length(confirmed_name) <= 200);
