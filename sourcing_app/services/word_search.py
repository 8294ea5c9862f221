"""How every list searches and sorts: all words typed must occur, in any script."""

from sourcing_app.domain.values.names import folded
from sourcing_app.store.sqlite.dialect import contains


def words_of(search: str) -> list[str]:
    """The words to look for, folded the way `sort_name` is kept."""
    return [folded(word) for word in search.split()]


def all_words(sought: str, search: str) -> tuple[list[str], dict[str, str]]:
    """Conditions that each word occurs in the SQL expression `sought`, and their parameters."""
    words = words_of(search)
    conditions = [contains(sought, f"word{place}") for place in range(len(words))]
    return conditions, {f"word{place}": word for place, word in enumerate(words)}


def direction(*, descending: bool) -> str:
    """The SQL word."""
    return "DESC" if descending else "ASC"
