-- How many of the questions a quote leaves open: derived, NULL where it answers no letter that is known.

ALTER TABLE quote ADD COLUMN missing_answers INTEGER;
