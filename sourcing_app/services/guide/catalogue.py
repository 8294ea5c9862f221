"""The Guide as the resources hold it: rules with what the program does, and the topics' tables."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from sourcing_app.domain.guide.rules import Deed, Rule, parse_notes, parse_rules
from sourcing_app.domain.guide.topics import Topic, TopicRow, parse_topics
from sourcing_app.domain.guide.words import Words


@cache
def catalogue(resources: Path) -> tuple[Rule, ...]:
    """Return every rule in the order of its number; read once a run."""
    notes = parse_notes(_text(resources, "notes.tsv"))
    return parse_rules(_text(resources, "rules.tsv"), notes, _deeds(resources))


@cache
def topics(resources: Path) -> Mapping[Topic, tuple[TopicRow, ...]]:
    """Return the rows of every topic that is a table; read once a run."""
    return parse_topics(_text(resources, "topics.tsv"))


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
