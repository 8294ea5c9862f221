-- When offers to a buying request were last looked for on the site.

ALTER TABLE buying_request ADD COLUMN looked_on TEXT CHECK (looked_on GLOB '????-??-??');

-- What blocks a payment, kept with its line; which dispute money came back for; what a payment cost in the buyer's money.

ALTER TABLE payment_line ADD COLUMN blocked TEXT;
ALTER TABLE payment_line ADD COLUMN blocked_from TEXT;
ALTER TABLE payment_line ADD COLUMN blocked_until TEXT;
ALTER TABLE payment_line ADD COLUMN judged_by TEXT;

ALTER TABLE payment ADD COLUMN dispute_id INTEGER REFERENCES dispute (id);
ALTER TABLE payment ADD COLUMN own_currency TEXT NOT NULL DEFAULT '' CHECK (length(own_currency) IN (0, 3));
ALTER TABLE payment ADD COLUMN own_amount INTEGER CHECK (own_amount > 0);
ALTER TABLE payment ADD COLUMN own_rate INTEGER CHECK (own_rate > 0
    AND (own_amount IS NULL) = (own_currency = '') AND (own_rate IS NULL OR own_amount IS NOT NULL));

-- Where the site keeps the goods that are needed, as its categories at the left name it.

ALTER TABLE need ADD COLUMN category TEXT NOT NULL DEFAULT '' CHECK (length(category) <= 200);

-- The suppliers that a search has found, counted beside each search and each need.

CREATE INDEX supplier_search_query ON supplier (search_query_id) WHERE search_query_id IS NOT NULL;
