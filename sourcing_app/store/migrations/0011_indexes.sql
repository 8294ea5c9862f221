-- The list of suppliers in the order of their score.

CREATE INDEX supplier_score ON supplier (score, sort_name, id) WHERE score IS NOT NULL AND binned_at IS NULL;
