"""The Guide as the resources hold it: rules with what the program does, and the topics' tables."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sourcing_app.domain.guide.rules import Deed, Rule, parse_notes, parse_rules
from sourcing_app.domain.guide.topics import Topic, TopicRow, parse_topics
from sourcing_app.domain.guide.words import Words


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every rule in the order of its number, and the rows of every topic that is a table."""

    rules: tuple[Rule, ...]
    topics: Mapping[Topic, tuple[TopicRow, ...]]

    def named(self, numbers: Iterable[int]) -> list[Rule]:
        """Return the rules of these numbers, in this order."""
        by_number = {rule.id: rule for rule in self.rules}
        return [by_number[number] for number in numbers]

    def about(self, anchors: Collection[str]) -> list[Rule]:
        """Return the rules that the program keeps at one of these widgets."""
        return [rule for rule in self.rules if rule.deed and rule.deed.anchor in anchors]


@cache
def catalogue(resources: Path) -> Catalogue:
    """Read the Guide, once a run."""
    notes = parse_notes(_text(resources, "notes.tsv"))
    rules = parse_rules(_text(resources, "rules.tsv"), notes, _deeds(resources))
    return Catalogue(rules, parse_topics(_text(resources, "topics.tsv")))


def _deeds(resources: Path) -> dict[int, Deed]:
    """What the program does about each rule, as its own list says; tests hold it to that."""
    entries = (
        entry
        for path in sorted((resources / "rules").glob("*.json"))
        for entry in json.loads(path.read_text(encoding="utf-8"))
    )
    return {
        int(entry["id"].removeprefix("R")): Deed(
            Words(**entry["text"]), entry["page"], entry["anchor"]
        )
        for entry in entries
    }


def _text(resources: Path, name: str) -> str:
    return (resources / "guide" / name).read_text(encoding="utf-8")
