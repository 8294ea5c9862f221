"""The lists suppliers are screened against, what stands on them, and what a match may mean."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.sentences import Sentence, say, together
from sourcing_app.domain.values.reasons import MIN_REASON, NO_WORDS, wordless

MATCH_SCORE = 85
"""Of 100: names alike to this degree are shown as a possible match."""


class ListKind(StrEnum):
    """Whose list it is."""

    US = "us"
    EU = "eu"
    UK = "uk"
    UN = "un"
    UFLPA = "uflpa"
    OWN = "own"


LIST_NAMES: Mapping[ListKind, Sentence] = {
    ListKind.US: say("Screening", "US Consolidated Screening List"),
    ListKind.EU: say("Screening", "EU consolidated list of financial sanctions"),
    ListKind.UK: say("Screening", "UK Sanctions List"),
    ListKind.UN: say("Screening", "UN Security Council consolidated list"),
    ListKind.UFLPA: say("Screening", "UFLPA Entity List (forced labour)"),
    ListKind.OWN: say("Screening", "Your own list"),
}


_OWN_NAMED = say("Screening", "Your own list {name}")


class MatchDecision(StrEnum):
    """What the user found out about a possible match."""

    OPEN = "open"
    NOT_SAME = "not_same"
    SAME = "same"


DECISION_NAMES: Mapping[MatchDecision, Sentence] = {
    MatchDecision.OPEN: say("Screening", "Not decided"),
    MatchDecision.NOT_SAME: say("Screening", "Not the same company"),
    MatchDecision.SAME: say("Screening", "The same company"),
}
_WHY = say("Screening", "Write how you know that it is another one, in {count} characters or more.")
_WHY_BACK = say(
    "Screening",
    "It counts as the same company, so no money may be sent. Write what has changed, in {count} "
    "characters or more.",
)


@dataclass(frozen=True, slots=True)
class ListedName:
    """What stands on a list: its number there, its name, other names, and what is said of it."""

    key: str
    name: str
    others: tuple[str, ...] = ()
    about: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.others)

    @property
    def digest(self) -> str:
        """Changes with anything the list says of it, so that a decision is asked for again."""
        return sha256(repr((self.key, self.name, self.others, self.about)).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class NameList:
    """A list as it was read: its entries, and the day it says it is of (None: it does not say)."""

    kind: ListKind
    entries: tuple[ListedName, ...]
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class KeptList:
    """A list kept in the file; `as_of` is the day it says it is of, else the day it was kept."""

    id: int
    kind: ListKind
    source: str
    as_of: date
    kept_on: date
    names: int
    digest: str
    sha256: str
    etag: str

    @property
    def words(self) -> Sentence:
        """What it is called: own lists, of which there may be several, by their file."""
        own = self.kind is ListKind.OWN
        return _OWN_NAMED.put(name=self.source) if own else LIST_NAMES[self.kind]

    def is_old(self, today: date, after: int) -> bool:
        """Whether a newer one should be fetched: it is more than `after` days old."""
        return (today - min(self.as_of, self.kept_on)).days > after


def check_decision(
    decision: MatchDecision, reason: str, before: MatchDecision, before_reason: str
) -> None:
    """
    Raise Invalid, at the reason, if "not the same" is not said why, or a "same" taken back.

    What "the same" was said for is no reason to take it back.
    """
    taken_back = before is MatchDecision.SAME and decision is not MatchDecision.SAME
    if not taken_back and decision is not MatchDecision.NOT_SAME:
        return
    told = reason.strip()
    if len(told) < MIN_REASON or (taken_back and told == before_reason.strip()):
        raise Invalid({"reason": (_WHY_BACK if taken_back else _WHY).put(count=MIN_REASON)})
    if wordless(reason):
        raise Invalid({"reason": NO_WORDS})


def refuse_without_lists(lists: Iterable[KeptList]) -> None:
    """Raise Rejected where there is nothing to compare with."""
    if not [*lists]:
        raise Rejected(
            say(
                "Screening",
                "No list is in the file yet. Fetch one, or take in one you downloaded, in "
                "Settings, Screening lists.",
            )
        )


def on_list(kind: ListKind, entry: str) -> Sentence:
    """Say that the supplier is on a list, for verdict and gates."""
    if kind is ListKind.OWN:
        return say("Screening", "On your own list: {entry}").put(entry=entry)
    words = say("Screening", "On the {list}: {entry}")
    return words.put(list=LIST_NAMES[kind], entry=entry)


def possible_on_list(kind: ListKind, entry: str) -> Sentence:
    """Say that it may be on a list."""
    if kind is ListKind.OWN:
        return say("Screening", "Possible match on your own list: {entry}").put(entry=entry)
    words = say("Screening", "Possible match on the {list}: {entry}")
    return words.put(list=LIST_NAMES[kind], entry=entry)


def no_match(lists: Iterable[KeptList]) -> Sentence:
    """Say that nothing alike stands on these lists, each with its day: never that all is well."""
    words = say("Screening", "{list} of {day}")
    named = (words.put(list=each.words, day=each.as_of) for each in lists)
    return say("Screening", "No match on: {lists}.").put(lists=together(named, "; "))
