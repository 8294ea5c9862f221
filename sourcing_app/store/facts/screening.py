"""What screening says against suppliers, for verdict and gates."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sourcing_app.domain.screening.lists import ListKind, MatchDecision, on_list
from sourcing_app.domain.sentences import Sentence
from sourcing_app.store.queries.screening import matches_of
from sourcing_app.store.sqlite.reader import Reader, word_or


def same_on_lists(
    reader: Reader, supplier_ids: Iterable[int]
) -> Mapping[int, tuple[Sentence, ...]]:
    """The matches judged to be the supplier itself, each named; only for those that have any."""
    found: defaultdict[int, tuple[Sentence, ...]] = defaultdict(tuple)
    for row in matches_of(reader, supplier_ids):
        if row["decision"] == MatchDecision.SAME:
            kind = word_or(row["kind"], ListKind.OWN)
            found[row["supplier_id"]] += (on_list(kind, row["listed"]),)
    return dict(found)


def undecided(reader: Reader, supplier_ids: Iterable[int]) -> Mapping[int, int]:
    """How many possible matches nobody has judged yet; only for suppliers that have any."""
    found: defaultdict[int, int] = defaultdict(int)
    for row in matches_of(reader, supplier_ids):
        if row["decision"] == MatchDecision.OPEN:
            found[row["supplier_id"]] += 1
    return dict(found)
