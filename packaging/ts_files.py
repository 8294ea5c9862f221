"""Read Qt translation files (.ts)."""

import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


class Key(NamedTuple):
    """What a translation is looked up by."""

    context: str
    source: str
    comment: str
    plural: bool


@dataclass(frozen=True, slots=True)
class Message:
    """One text with its translation: several forms where the text counts something."""

    key: Key
    state: str  # "" when finished, else unfinished, vanished, obsolete
    forms: tuple[str, ...]
    places: tuple[str, ...]


def messages(path: Path) -> Iterator[Message]:
    """Yield what a file holds; nothing when there is no such file."""
    if not path.exists():
        return
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314, our own files
        for item in context.iter("message"):
            yield _message(context.findtext("name") or "", item)


def _message(context: str, item: ET.Element) -> Message:
    plural = item.get("numerus") == "yes"
    translation = item.find("translation")
    if translation is None:
        forms, state = [""], "unfinished"
    else:
        inner = [*translation.iter("numerusform")] if plural else [translation]
        forms, state = [form.text or "" for form in inner], translation.get("type", "")
    key = Key(context, item.findtext("source") or "", item.findtext("comment") or "", plural)
    places = (place.get("filename", "") for place in item.iter("location"))
    return Message(key, state, tuple(forms), tuple(places))


def keys(path: Path) -> set[Key]:
    return {message.key for message in messages(path)}


def unfinished(path: Path) -> int:
    return sum(bool(message.state) or not all(message.forms) for message in messages(path))


def keys_by_file(path: Path) -> dict[Path, set[Key]]:
    """Return source file -> its texts, from a file written with locations (relative to it)."""
    found: dict[Path, set[Key]] = defaultdict(set)
    for message in messages(path):
        for place in message.places:
            found[(path.parent / place).resolve()].add(message.key)
    return found
