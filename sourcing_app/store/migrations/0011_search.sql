-- What every record is found by: three characters each, in any script; the places are those of queries/search_index.py.

CREATE VIRTUAL TABLE search_index USING fts5 (
    text, tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0
);
CREATE VIRTUAL TABLE search_index_terms USING fts5vocab (search_index, row);
