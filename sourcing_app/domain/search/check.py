"""A product search as the site understands it: few words, one product, Latin letters."""

from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.search import edits, length, letters, names, products, signs
from sourcing_app.domain.search.edits import Edit, Rule
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.text import QUERY_CAP, clean_line

TOO_LONG = say("Queries", "The query is too long: at most {most} characters.").put(most=QUERY_CAP)
_BEFORE_SPLIT: tuple[Rule, ...] = (
    signs.quotes,
    signs.dashes,
    names.countries,
    names.suppliers,
)
_AFTER_SPLIT: tuple[Rule, ...] = (length.too_exact, length.too_many)


@dataclass(frozen=True)
class QueryReport:
    """
    The problems of a typed query, and the corrected query.

    `queries` are the cleaned products, `clean` is the first of them with the excluded words;
    `countries` are the ISO codes that were named; `words` counts what was typed.
    """

    text: str
    queries: tuple[str, ...]
    findings: tuple[Finding, ...]
    words: int
    countries: tuple[str, ...]
    latin_only: bool = True

    @property
    def clean(self) -> str:
        """The query with every fix made."""
        return self.queries[0] if self.queries else ""

    @property
    def excluded(self) -> tuple[str, ...]:
        """The words the cleaned query excludes, without their minus."""
        return tuple(word[1:] for word in edits.EXCLUDED.findall(self.clean))

    @cached_property
    def blocked(self) -> Sentence | None:
        """Why the cleaned query cannot be searched for; only a person can correct it."""
        left = _findings(self.clean, latin_only=self.latin_only)
        errors = (finding for finding in left if finding.severity is Severity.ERROR)
        return next((finding.sentence for finding in errors), None)


def check_query(text: str, *, latin_only: bool = True) -> QueryReport:
    """Check a query against R81 to R87 and R133 to R137; `latin_only` if the market requires it."""
    cleaned = _clean(text, latin_only=latin_only)
    codes = [edit.country for edit in names.countries(text[:QUERY_CAP])]
    return QueryReport(
        text,
        cleaned,
        _findings(text, latin_only=latin_only),
        edits.count_words(text[:QUERY_CAP]),
        tuple(dict.fromkeys(codes)),
        latin_only,
    )


def fix_all(text: str, *, latin_only: bool = True) -> str:
    """Apply every fix; idempotent."""
    return check_query(text, latin_only=latin_only).clean


def with_excluded(query: str, excluded: tuple[str, ...]) -> str:
    """Add words to exclude (R87), each once; a word without letters or digits is left out."""
    wanted = [fix_minus(word) for word in excluded]
    known = edits.EXCLUDED.findall(query)
    return " ".join([query, *dict.fromkeys(w for w in wanted if w and w not in known)]).strip()


def fix_minus(word: str) -> str:
    """Write one excluded word as -word; of several typed words the first is used."""
    bare = clean_line(word).strip("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212 \"'").split(" ")[0]
    return f"-{bare}" if any(map(str.isalnum, bare)) and bare[0].isalnum() else ""


def _findings(text: str, *, latin_only: bool) -> tuple[Finding, ...]:
    if len(text) > QUERY_CAP:
        cut = clean_line(text[:QUERY_CAP])
        return (Finding("R81", Severity.ERROR, TOO_LONG, QUERY_CAP, len(text), cut),)
    edits = [edit for rule in _rules(latin_only=latin_only) for edit in rule(text)]
    edits = [edit for edit in edits if not _hidden(edit, edits)] + _nothing(text)
    return tuple(_finding(text, edit) for edit in sorted(edits, key=lambda edit: edit.start))


def _rules(*, latin_only: bool) -> tuple[Rule, ...]:
    foreign: tuple[Rule, ...] = (letters.foreign,) if latin_only else ()
    return (*_BEFORE_SPLIT, *foreign, products.several, *_AFTER_SPLIT)


def _hidden(edit: Edit, edits: list[Edit]) -> bool:
    """A word removed by another rule needs no translation; each product is counted alone."""
    if edit.rule == "R81":
        return any(other.rule == "R83" for other in edits)
    if edit.rule != "R135":
        return False
    others = (e for e in edits if e.rule in {"R82", "R84", "R85"} and e.replacement is not None)
    return any(e.start < edit.end and edit.start < e.end for e in others)


def _nothing(text: str) -> list[Edit]:
    if edits.count_words(text):
        return []
    found = say("Queries", "Type the product to search for.")
    if edits.EXCLUDED.search(text):
        found = say("Queries", "Only excluded words are left. Type the product to search for.")
    return [Edit("R39", Severity.ERROR, found, 0, len(text))]


def _finding(text: str, edit: Edit) -> Finding:
    fix = None if edit.replacement is None else edits.applied(text, [edit])
    return Finding(edit.rule, edit.severity, edit.sentence, edit.start, edit.end, fix)


def _clean(text: str, *, latin_only: bool) -> tuple[str, ...]:
    """Return the cleaned products; cleaning them again changes nothing."""
    prepared = _settled(text, latin_only=latin_only)
    parts = products.products(prepared)
    if parts == (prepared,):
        return parts
    cleaned = (_clean(part, latin_only=latin_only) for part in parts)
    return tuple(dict.fromkeys(chain.from_iterable(cleaned)))


def _settled(text: str, *, latin_only: bool) -> str:
    """Apply the fixes of one query until nothing changes."""
    now, before = clean_line(text[:QUERY_CAP]), None
    while now != before:
        before = now
        for rule in _BEFORE_SPLIT:
            now = edits.applied(now, rule(now))
        if latin_only:
            now = edits.applied(now, letters.foreign(now))
        if len(products.products(now)) == 1:
            now = products.products(now)[0]
            for rule in _AFTER_SPLIT:
                now = edits.applied(now, rule(now))
    return now
