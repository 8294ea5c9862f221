-- When offers to a buying request were last looked for on the site.

ALTER TABLE buying_request ADD COLUMN looked_on TEXT CHECK (looked_on GLOB '????-??-??');
