-- How long a letter may be for each channel, and the buyer's own brand words.

ALTER TABLE buyer_profile ADD COLUMN own_brands TEXT NOT NULL DEFAULT '' CHECK (length(own_brands) <= 1000);
ALTER TABLE buyer_profile ADD COLUMN no_brands TEXT NOT NULL DEFAULT '' CHECK (length(no_brands) <= 1000);
ALTER TABLE buyer_profile ADD COLUMN site_characters INTEGER CHECK (site_characters > 0);
ALTER TABLE buyer_profile ADD COLUMN site_words INTEGER CHECK (site_words > 0);
ALTER TABLE buyer_profile ADD COLUMN email_words INTEGER CHECK (email_words > 0);
ALTER TABLE buyer_profile ADD COLUMN wechat_characters INTEGER CHECK (wechat_characters > 0);
ALTER TABLE buyer_profile ADD COLUMN wechat_words INTEGER CHECK (wechat_words > 0);
ALTER TABLE buyer_profile ADD COLUMN whatsapp_characters INTEGER CHECK (whatsapp_characters > 0);
ALTER TABLE buyer_profile ADD COLUMN whatsapp_words INTEGER CHECK (whatsapp_words > 0);
