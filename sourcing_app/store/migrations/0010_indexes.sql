CREATE INDEX payment_line_judged_by ON payment_line (judged_by);
CREATE INDEX payment_line_blocked_from ON payment_line (blocked_from) WHERE blocked_from IS NOT NULL;
CREATE INDEX payment_line_blocked_until ON payment_line (blocked_until) WHERE blocked_until IS NOT NULL;
CREATE INDEX payment_dispute ON payment (dispute_id) WHERE dispute_id IS NOT NULL;
