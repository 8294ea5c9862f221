"""A product search as the site understands it: few words, one product, Latin letters."""

from dataclasses import dataclass
from functools import cached_property, partial
from itertools import chain

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.search import edits, length, letters, names, offers, products, signs
from sourcing_app.domain.search.edits import Edit, Rule
from sourcing_app.domain.search.vocabulary import NO_WORDS, Vocabulary
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import SHIPPED, Limits
from sourcing_app.domain.values.text import QUERY_CAP, clean_line

TOO_LONG = say("Queries", "The query is too long: at most {most} characters.").put(most=QUERY_CAP)
_BEFORE_SPLIT: tuple[Rule, ...] = (
    signs.links,
    signs.quotes,
    signs.dashes,
    offers.copies,
    names.countries,
    offers.needless,
    names.suppliers,
)
_REMOVING = frozenset({"R82", "R84", "R85", "R168"})


@dataclass(frozen=True, slots=True)
class QueryRules:
    """What the market says of other letters, and the numbers a query is judged by."""

    foreign: Rule = letters.foreign
    limits: Limits = SHIPPED

    @property
    def after_split(self) -> tuple[Rule, ...]:
        """The rules of each product alone."""
        return (length.too_exact, length.repeated, partial(length.too_many, limits=self.limits))


@dataclass(frozen=True)
class QueryReport:
    """
    The problems of a typed query, and the corrected query.

    `queries` are the cleaned products, `clean` is the first of them with the excluded words;
    `countries` are the ISO codes that were named; `words` counts what was typed, by
    `rules` it was judged.
    """

    text: str
    queries: tuple[str, ...]
    findings: tuple[Finding, ...]
    words: int
    countries: tuple[str, ...]
    rules: QueryRules = QueryRules()

    @property
    def clean(self) -> str:
        """The query with every fix made."""
        return self.queries[0] if self.queries else ""

    @property
    def colours(self) -> tuple[str, ...]:
        """The colours of the cleaned query, for the filters of the site (R118)."""
        return names.colours(products.without_excluded(self.clean))

    @property
    def sizes(self) -> tuple[str, ...]:
        """The sizes that cleaning took out, as they were typed, for the same."""
        return length.sizes(self.text[:QUERY_CAP])

    @property
    def excluded(self) -> tuple[str, ...]:
        """The words the cleaned query excludes, without their minus."""
        return tuple(word[1:] for word in edits.EXCLUDED.findall(self.clean))

    @cached_property
    def blocked(self) -> Sentence | None:
        """Why the cleaned query cannot be searched for; only a person can correct it."""
        left = _findings(self.clean, self.rules)
        errors = (finding for finding in left if finding.severity is Severity.ERROR)
        return next((finding.sentence for finding in errors), None)


def check_query(
    text: str,
    *,
    latin_only: bool = True,
    vocabulary: Vocabulary = NO_WORDS,
    limits: Limits = SHIPPED,
) -> QueryReport:
    """
    Check a query against R81 to R87 and R133 to R137.

    With `latin_only`, as a market may require it, words in other letters are errors;
    `vocabulary` has the English of those that are known.
    """
    foreign = partial(letters.foreign, vocabulary=vocabulary) if latin_only else _any_letters
    rules = QueryRules(foreign, limits)
    codes = [edit.country for edit in names.countries(text[:QUERY_CAP])]
    return QueryReport(
        text,
        _clean(text, rules),
        _findings(text, rules),
        edits.count_words(text[:QUERY_CAP]),
        tuple(dict.fromkeys(codes)),
        rules,
    )


def fix_all(
    text: str,
    *,
    latin_only: bool = True,
    vocabulary: Vocabulary = NO_WORDS,
    limits: Limits = SHIPPED,
) -> str:
    """Apply every fix; idempotent."""
    report = check_query(text, latin_only=latin_only, vocabulary=vocabulary, limits=limits)
    return report.clean


def with_excluded(query: str, excluded: tuple[str, ...]) -> str:
    """Add words to exclude (R87), each once; a word without letters or digits is left out."""
    wanted = [fix_minus(word) for word in excluded]
    known = edits.EXCLUDED.findall(query)
    return " ".join([query, *dict.fromkeys(w for w in wanted if w and w not in known)]).strip()


def fix_minus(word: str) -> str:
    """Write one excluded word as -word; of several typed words the first is used."""
    bare = clean_line(word).strip("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212 \"'").split(" ")[0]
    return f"-{bare}" if any(map(str.isalnum, bare)) and bare[0].isalnum() else ""


def _findings(text: str, rules: QueryRules) -> tuple[Finding, ...]:
    """Of a text with a link nothing else is said: its parts are no words."""
    if len(text) > QUERY_CAP:
        cut = clean_line(text[:QUERY_CAP])
        return (Finding("R81", Severity.ERROR, TOO_LONG, QUERY_CAP, len(text), cut),)
    found = signs.links(text) or _edits(text, rules)
    found = [edit for edit in found if not _hidden(edit, found)] + _nothing(text)
    return tuple(_finding(text, edit) for edit in sorted(found, key=lambda edit: edit.start))


def _edits(text: str, rules: QueryRules) -> list[Edit]:
    """A word, or the part of it, that another rule removes needs no translation."""
    every = (*_BEFORE_SPLIT, products.several, *rules.after_split)
    found = [edit for rule in every for edit in rule(text)]
    removed = [edit for edit in found if edit.rule in _REMOVING and edit.replacement is not None]
    left = list(text)
    for edit in removed:
        left[edit.start : edit.end] = " " * (edit.end - edit.start)
    return found + rules.foreign("".join(left))


def _any_letters(_text: str) -> list[Edit]:
    return []


def _hidden(edit: Edit, edits: list[Edit]) -> bool:
    """Each product is counted alone."""
    return edit.rule == "R81" and any(other.rule == "R83" for other in edits)


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


def _clean(text: str, rules: QueryRules) -> tuple[str, ...]:
    """Return the cleaned products; cleaning them again changes nothing."""
    prepared = _settled(text, rules)
    parts = products.products(prepared)
    if parts == (prepared,):
        return parts
    cleaned = (_clean(part, rules) for part in parts)
    return tuple(dict.fromkeys(chain.from_iterable(cleaned)))


def _settled(text: str, rules: QueryRules) -> str:
    """Apply the fixes of one query until nothing changes."""
    now, before = clean_line(text[:QUERY_CAP]), None
    while now != before:
        before = now
        for rule in (*_BEFORE_SPLIT, rules.foreign):
            now = edits.applied(now, rule(now))
        if len(products.products(now)) == 1:
            now = products.products(now)[0]
            for rule in rules.after_split:
                now = edits.applied(now, rule(now))
    return now
