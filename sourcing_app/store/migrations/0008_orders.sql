-- Orders of several lines, with references, the platform's order, requirements and holds.

ALTER TABLE purchase_order ADD COLUMN cancelled_on TEXT CHECK (cancelled_on GLOB '????-??-??');
ALTER TABLE purchase_order ADD COLUMN supplier_reference TEXT NOT NULL DEFAULT '' CHECK (length(supplier_reference) <= 100);
ALTER TABLE purchase_order ADD COLUMN own_reference TEXT NOT NULL DEFAULT '' CHECK (length(own_reference) <= 100);
ALTER TABLE purchase_order ADD COLUMN repeat_of_id INTEGER REFERENCES purchase_order (id);
ALTER TABLE purchase_order ADD COLUMN same_as_id INTEGER REFERENCES purchase_order (id);
ALTER TABLE purchase_order ADD COLUMN purpose TEXT CHECK (purpose IN ('own_use', 'resale'));
ALTER TABLE purchase_order ADD COLUMN hold TEXT CHECK (hold IN ('everything', 'payments'));
ALTER TABLE purchase_order ADD COLUMN hold_reason TEXT NOT NULL DEFAULT '' CHECK (length(hold_reason) <= 2000);
ALTER TABLE purchase_order ADD COLUMN hold_on TEXT CHECK (hold_on GLOB '????-??-??');
ALTER TABLE purchase_order ADD COLUMN hold_until TEXT CHECK (hold_until GLOB '????-??-??');
ALTER TABLE purchase_order ADD COLUMN platform_number TEXT NOT NULL DEFAULT '' CHECK (length(platform_number) <= 100);
ALTER TABLE purchase_order ADD COLUMN order_page TEXT NOT NULL DEFAULT '' CHECK (length(order_page) <= 500);
ALTER TABLE purchase_order ADD COLUMN platform_status TEXT CHECK (platform_status IN ('unpaid', 'in_progress',
    'awaiting_confirmation', 'completed', 'refund', 'closed'));
ALTER TABLE purchase_order ADD COLUMN covered INTEGER CHECK (covered >= 0);
ALTER TABLE purchase_order ADD COLUMN ship_by TEXT CHECK (ship_by GLOB '????-??-??');
ALTER TABLE purchase_order ADD COLUMN claim_days INTEGER CHECK (claim_days >= 0);
ALTER TABLE purchase_order ADD COLUMN negotiation_days INTEGER CHECK (negotiation_days >= 0);
ALTER TABLE purchase_order ADD COLUMN escalation_days INTEGER CHECK (escalation_days >= 0);
ALTER TABLE purchase_order ADD COLUMN formed_ok_on TEXT CHECK (formed_ok_on GLOB '????-??-??');
ALTER TABLE purchase_order ADD COLUMN confirmed_on TEXT CHECK (confirmed_on GLOB '????-??-??');
ALTER TABLE purchase_order ADD COLUMN processing_seen_on TEXT CHECK (processing_seen_on GLOB '????-??-??');
ALTER TABLE purchase_order ADD COLUMN dispatch_seen_on TEXT CHECK (dispatch_seen_on GLOB '????-??-??');
ALTER TABLE purchase_order ADD COLUMN quality TEXT NOT NULL DEFAULT '' CHECK (length(quality) <= 20000);
ALTER TABLE purchase_order ADD COLUMN packing TEXT NOT NULL DEFAULT '' CHECK (length(packing) <= 20000);
ALTER TABLE purchase_order ADD COLUMN loading TEXT NOT NULL DEFAULT '' CHECK (length(loading) <= 20000);
ALTER TABLE purchase_order ADD COLUMN freight_buffer_days INTEGER CHECK (freight_buffer_days >= 0);

ALTER TABLE order_line ADD COLUMN seq INTEGER NOT NULL DEFAULT 1 CHECK (seq > 0);
ALTER TABLE order_line ADD COLUMN product_id INTEGER REFERENCES product (id);
ALTER TABLE order_line ADD COLUMN supplier_item TEXT NOT NULL DEFAULT '' CHECK (length(supplier_item) <= 100);
ALTER TABLE order_line ADD COLUMN own_item TEXT NOT NULL DEFAULT '' CHECK (length(own_item) <= 100);
ALTER TABLE order_line ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000);
UPDATE order_line SET seq = (SELECT count(*) FROM order_line o WHERE o.order_id = order_line.order_id
    AND o.id <= order_line.id);
UPDATE order_line SET product_id = (SELECT q.product_id FROM purchase_order o JOIN quote q ON q.id = o.quote_id
    WHERE o.id = order_line.order_id);
