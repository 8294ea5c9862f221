"""Screening 1,000 names against lists of 50,000: time and recall beside comparing every pair."""

import random
from collections.abc import Iterator
from functools import partial

from rapidfuzz import fuzz, process

from sourcing_app.domain.screening.lists import MATCH_SCORE, ListedName, ListKind, NameList
from sourcing_app.domain.screening.names import compared
from sourcing_app.services.screening.matching import NameIndex, pinyin
from tests.benchmarks.bench import Bench
from tests.benchmarks.lines import Line, line
from tests.benchmarks.timing import cpu, pairs

LISTED, NAMES, SAMPLE = 50_000, 1_000, 25
GOAL = 1 / 20
AGAINST = "rapidfuzz token_sort_ratio over every pair"
_BEGIN = ("b", "d", "f", "g", "h", "j", "l", "m", "n", "q", "s", "t", "w", "x", "zh", "sh", "ch")
_END = ("a", "ai", "an", "ang", "e", "eng", "i", "ia", "in", "iu", "o", "ong", "u", "ui")
_SOUNDS = [begin + end for begin in _BEGIN for end in _END]
_KINDS = ("Technology", "Trading", "Electronics", "Textile", "Machinery", "Shipping", "Chemical")
_FORMS = ("Co., Ltd.", "Limited", "Company", "Group Co., Ltd.", "")
_PLACES = ("Shenzhen", "Ningbo", "Xinjiang", "Guangdong", "")


def screening(_bench: Bench) -> Iterator[Line]:
    """One in ten of the names stands on the list, written as somebody else writes it."""
    chance = random.Random(16)  # noqa: S311 - nothing secret is drawn
    listed = [_name(chance) for _ in range(LISTED)]
    index = NameIndex([_list(listed)])
    stand = [chance.randrange(LISTED) for _ in range(NAMES // 10)]
    written = [_altered(listed[at], chance) for at in stand]
    names = [*written, *(_name(chance) for _ in range(NAMES - len(written)))]
    sample = chance.sample(names, SAMPLE)
    found = pairs(
        lambda: cpu(partial(_every, sample, listed)) * NAMES / SAMPLE,
        lambda: cpu(partial(_ours, NameIndex([_list(listed)]), names)),
    )
    yield line("names screened, the lists made ready", NAMES, AGAINST, found, GOAL)
    texts = [compared(name, pinyin).text for name in listed]
    full = {at for at, name in zip(stand, written, strict=True) if _is_alike(name, texts[at])}
    ours = {at for at, name in zip(stand, written, strict=True) if _finds(index, name, at)}
    kept = len(full & ours)
    ratio = len(full) / kept if kept else float("inf")
    yield Line("altered names found", len(stand), AGAINST, len(full), kept, ratio, 1.0, "names")


def _list(names: list[str]) -> NameList:
    return NameList(ListKind.US, tuple(ListedName(str(at), name) for at, name in enumerate(names)))


def _every(sample: list[str], listed: list[str]) -> None:
    for name in sample:
        process.extract(
            name, listed, scorer=fuzz.token_sort_ratio, score_cutoff=MATCH_SCORE, limit=None
        )


def _ours(index: NameIndex, names: list[str]) -> None:
    for name in names:
        index.matches([name])


def _is_alike(name: str, text: str) -> bool:
    return fuzz.ratio(compared(name, pinyin).text, text) >= MATCH_SCORE


def _finds(index: NameIndex, name: str, at: int) -> bool:
    return any(match.entry.key == str(at) for match in index.matches([name]))


def _name(chance: random.Random) -> str:
    words = ["".join(chance.choices(_SOUNDS, k=chance.choice((2, 2, 3)))).capitalize()]
    words += ["".join(chance.choices(_SOUNDS, k=2)).capitalize()] * chance.choice((0, 1))
    whole = [chance.choice(_PLACES), *words, chance.choice(_KINDS), chance.choice(_FORMS)]
    return " ".join(filter(None, whole))


def _altered(name: str, chance: random.Random) -> str:
    """Another form and place, another order, a letter wrong."""
    words = [word for word in name.split() if word not in {*_PLACES, "Co.,", "Ltd.", "Limited"}]
    at = chance.randrange(len(words))
    place = chance.randrange(len(words[at]))
    words[at] = words[at][:place] + chance.choice(("", "e", "u")) + words[at][place + 1 :]
    if chance.random() < 1 / 2:
        chance.shuffle(words)
    return " ".join(filter(None, (chance.choice(_PLACES), *words, chance.choice(_FORMS))))
