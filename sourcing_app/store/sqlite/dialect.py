"""What SQLite writes in its own way, as named functions; all other SQL is common."""

from collections.abc import Iterable


def listed(parameter: str) -> str:
    """A condition that a value is one of the ids in a parameter made by `id_list`."""
    return f"IN (SELECT value FROM json_each(:{parameter}))"


TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
    "AND name NOT LIKE 'search\\_index%' ESCAPE '\\' ORDER BY name"
)
"""Reads the names of a file's tables, without SQLite's own and those of the search index."""

NEWEST_ID = "SELECT seq FROM sqlite_sequence WHERE name = :table"
"""Reads the newest id that a table ever gave: none is given again."""

REFERENCES_LATER = "PRAGMA defer_foreign_keys = ON"
"""Lets the rows of a transaction be written in any order: references are checked at its end."""

THESE = listed("ids")
"""The condition of a SELECT for `Reader.rows_of`."""


def looked_up(parameter: str, key: str) -> str:
    """What a parameter, a JSON object, has for a key."""
    return f"json_extract(:{parameter}, '$.' || json_quote(CAST({key} AS TEXT)))"


def days_after(day: str, number: str) -> str:
    """The day so many days after a stored day; NULL where one of them is."""
    return f"date({day}, '+' || {number} || ' days')"


def folded(text: str) -> str:
    """A text as `domain.values.names.folded` folds it, in any script."""
    return f"folded({text})"


def sought(text: str) -> str:
    """A text as `domain.values.names.sought` makes it to be searched."""
    return f"sought({text})"


def contains(text: str, parameter: str) -> str:
    """Whether a text has the text of a parameter in it, letter for letter."""
    return f"instr({text}, :{parameter}) > 0"


def contains_plain(text: str, parameter: str) -> str:
    """As `contains`, where the parameter has but ASCII letters and digits; quicker."""
    return f"{text} GLOB '*' || :{parameter} || '*'"


def joined(text: str, separator: str) -> str:
    """The texts of all rows of a group in one; NULL where there is none."""
    return f"group_concat({text}, '{separator}')"


def in_one_text(select: str) -> str:
    """A SELECT of one row: the values of this SELECT of one column, in order, between commas."""
    return f"WITH found (one) AS ({select}) SELECT group_concat(one, ',') FROM found"


def small(text: str) -> str:
    """A text with the capitals of ASCII as small letters; other scripts stay."""
    return f"lower({text})"


def without(text: str, characters: str) -> str:
    """A text with each of these characters taken out."""
    for character in characters:
        text = f"replace({text}, '{character}', '')"
    return text


def end_of(text: str, most: int) -> str:
    """The last characters of a text."""
    return f"substr({text}, -{most})"


def has_more_than_ascii(text: str) -> str:
    """Whether a text has a character beyond ASCII; as quick as its length."""
    return f"length(CAST({text} AS BLOB)) <> length({text})"


def ending(text: str, most: int) -> str:
    """The last characters of a text without the zeros it begins with."""
    return f"substr(ltrim({text}, '0'), -{most})"


def has_other_than(text: str, characters: str) -> str:
    """Whether a text has a character that is none of these, written as in a pattern's brackets."""
    return f"{text} GLOB '*[^{characters}]*'"


def are_no_digits(text: str, number: int) -> str:
    """Whether a text of at most so many characters is anything but so many digits; quick."""
    return f"CAST('1' || {text} AS INTEGER) < {10**number}"


def quoted(name: str) -> str:
    """The name of a table or column as it may stand in any SQL."""
    return '"' + name.replace('"', '""') + '"'


def columns_of(table: str) -> str:
    """A statement that tells a table's columns in order; the second value of each is its name."""
    return f"PRAGMA main.table_info({quoted(table)})"


def references_of(table: str) -> str:
    """A statement that tells what a table refers to: (…, …, table, column, its column there)."""
    return f"PRAGMA main.foreign_key_list({quoted(table)})"


def along(table: str, index: str) -> str:
    """A table read in the order of an index, which must hold all rows asked for."""
    return f"{table} INDEXED BY {index}"


def is_set(column: str) -> str:
    """Whether a yes-or-no column says yes, in the words of the partial indexes."""
    return f"{column} = 1"


def place_of(blob: str) -> str:
    """Where the bytes of a row of `blob` are read, for `Reader.piece`."""
    return f"{blob}.rowid"


INDEX_ADD = "INSERT INTO search_index (rowid, text) VALUES (?, ?)"
INDEX_DROP = "DELETE FROM search_index WHERE rowid = ?"
INDEX_DROP_BETWEEN = "DELETE FROM search_index WHERE rowid BETWEEN ? AND ?"
"""Takes a third of the time for many that follow on each other."""
INDEX_KEPT = f"SELECT id AS place, c0 AS text FROM search_index_content WHERE id {THESE}"
"""Reads what is kept at these places; a look into the index itself would write down what is new."""
INDEX_PLACES = "SELECT id AS place FROM search_index_content ORDER BY id"
INDEX_AGAIN = "INSERT INTO search_index (search_index) VALUES ('rebuild')"
"""Makes all keys anew from the texts that are kept."""
KEYS_THERE = f"SELECT term FROM search_index_terms WHERE term {listed('keys')}"
"""Reads which of these keys any text has."""
INDEX_TIDY = "INSERT INTO search_index (search_index) VALUES ('optimize')"
"""Leaves nothing of what was dropped."""


def indexed(keys: Iterable[str]) -> str:
    """The value of the parameter of `in_index`: that each of these keys occurs."""
    return " AND ".join('"' + key.replace('"', '""') + '"' for key in keys)


def keys_begun(parameter: str) -> str:
    """
    For `in_index`, that any key occurs which begins with the text of a parameter.

    To find the keys takes long where many texts have them: what stands for them can be kept.
    """
    return (
        """(SELECT coalesce(group_concat('"' || replace(term, '"', '""') || '"', ' OR '), '""') """
        f"FROM search_index_terms WHERE term >= :{parameter} "
        f"AND term < :{parameter} || char(1114111))"
    )


def in_index(less: int, match: str, first: int, last: int, also: str = "TRUE") -> str:
    """A SELECT of the places from `first` to `last` whose keys match, less a number."""
    return (
        f"SELECT search_index.rowid - {less} AS id FROM search_index "
        f"WHERE search_index MATCH {match} "
        f"AND search_index.rowid BETWEEN {first} AND {last} AND {also}"
    )


def texts_in_index(match: str) -> str:
    """A SELECT of the texts whose keys match."""
    return f"SELECT text FROM search_index WHERE search_index MATCH {match}"


def text_at(place: str, parameter: str) -> str:
    """Whether the text that the index keeps at a place has the text of a parameter in it."""
    return (
        "EXISTS (SELECT 1 FROM search_index_content kept "
        f"WHERE kept.id = {place} AND instr(kept.c0, :{parameter}) > 0)"
    )
