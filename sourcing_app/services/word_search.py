"""How every list searches and sorts: all words typed must occur, in any script."""

from sourcing_app.domain.values.names import folded
from sourcing_app.store.sqlite.dialect import contains


def words_of(search: str) -> list[str]:
    """The words to look for, folded the way `sort_name` is kept."""
    return [folded(word) for word in search.split()]


def all_words(
    sought: str, search: str, elsewhere: str = "FALSE"
) -> tuple[list[str], dict[str, str]]:
    """
    Conditions that each word occurs in the SQL expression `sought`, and their parameters.

    A word that does not may be found `elsewhere`: a condition that names it {word}.
    """
    words = {f"word{place}": word for place, word in enumerate(words_of(search))}
    found = [f"({contains(sought, name)} OR {elsewhere.format(word=name)})" for name in words]
    return found, words


def direction(*, descending: bool) -> str:
    """The SQL word."""
    return "DESC" if descending else "ASC"
