-- The list of suppliers in the order of their score.

CREATE INDEX supplier_score ON supplier (score, sort_name, id) WHERE score IS NOT NULL AND binned_at IS NULL;

-- What every order of suppliers that has no index of its own goes by: a new row comes last, so that it costs an import little.
CREATE INDEX supplier_sorts ON supplier (created_at, id, sort_name, price_seen, currency, moq, stage, tags, country, city,
    product_id, star, badges, vetting, flags, last_contact, score, binned_at) WHERE binned_at IS NULL;
