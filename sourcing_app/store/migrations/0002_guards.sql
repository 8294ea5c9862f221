CREATE TRIGGER change_log_no_update BEFORE UPDATE ON change_log
BEGIN
    SELECT raise(ABORT, 'the history is never rewritten');
END;
CREATE TRIGGER change_log_no_delete BEFORE DELETE ON change_log
BEGIN
    SELECT raise(ABORT, 'the history is never shortened');
END;
