-- A list's first lines come from an index in its order; what most suppliers have not is left out of its index.

CREATE INDEX supplier_sort_name ON supplier (sort_name, id, star, badges, vetting, flags, last_contact)
    WHERE binned_at IS NULL;
CREATE INDEX supplier_badges ON supplier (badges, sort_name, id) WHERE badges > 0 AND binned_at IS NULL;
CREATE INDEX supplier_vetting ON supplier (vetting, sort_name, id) WHERE vetting > 0 AND binned_at IS NULL;
CREATE INDEX supplier_flags ON supplier (flags, sort_name, id) WHERE flags > 0 AND binned_at IS NULL;
CREATE INDEX supplier_last_contact ON supplier (last_contact, sort_name, id)
    WHERE last_contact IS NOT NULL AND binned_at IS NULL;
CREATE INDEX supplier_all_three ON supplier (sort_name, id, star, badges, vetting, flags, last_contact)
    WHERE all_three = 1 AND binned_at IS NULL;
CREATE INDEX supplier_free ON supplier (sort_name, id, star, badges, vetting, flags, last_contact)
    WHERE free = 1 AND binned_at IS NULL;
CREATE INDEX supplier_flagged ON supplier (sort_name, id, star, badges, vetting, flags, last_contact)
    WHERE flags > 0 AND binned_at IS NULL;
CREATE INDEX supplier_starred ON supplier (sort_name, id, star, badges, vetting, flags, last_contact)
    WHERE star = 1 AND binned_at IS NULL;
CREATE INDEX supplier_facts_from ON supplier (facts_from) WHERE facts_from IS NOT NULL;
CREATE INDEX supplier_facts_until ON supplier (facts_until) WHERE facts_until IS NOT NULL;
CREATE INDEX supplier_binned ON supplier (sort_name, id, binned_at, star, badges, vetting, flags, last_contact)
    WHERE binned_at IS NOT NULL;
CREATE INDEX supplier_identity ON supplier (identity) WHERE identity IS NOT NULL;
CREATE INDEX supplier_host ON supplier (host) WHERE host IS NOT NULL;
CREATE INDEX supplier_drawn_name ON supplier (drawn_name) WHERE drawn_name IS NOT NULL;
CREATE INDEX supplier_drawn_store ON supplier (drawn_store) WHERE drawn_store IS NOT NULL;
CREATE INDEX supplier_drawn_site ON supplier (drawn_site) WHERE drawn_site IS NOT NULL;
CREATE INDEX quote_sort_product ON quote (sort_product, received_on DESC, id DESC) WHERE binned_at IS NULL;
CREATE INDEX quote_received ON quote (received_on, id) WHERE binned_at IS NULL;
CREATE INDEX supplier_contact_binned ON supplier_contact (binned_at, id) WHERE binned_at IS NOT NULL;
CREATE INDEX certificate_binned ON certificate (binned_at, id) WHERE binned_at IS NOT NULL;
CREATE INDEX note_binned ON note (binned_at, id) WHERE binned_at IS NOT NULL;
CREATE INDEX product_binned ON product (binned_at, id) WHERE binned_at IS NOT NULL;
CREATE INDEX inquiry_binned ON inquiry (binned_at, id) WHERE binned_at IS NOT NULL;
CREATE INDEX quote_binned ON quote (binned_at, id) WHERE binned_at IS NOT NULL;
