"""Read Qt translation files (.ts)."""

import re
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


_CONTEXT = re.compile(r"<context>.*?</context>", re.DOTALL)
_MESSAGE = re.compile(r"<message[^>]*>.*?</message>", re.DOTALL)
_TRANSLATION = re.compile(r"<translation([^>]*)>(.*?)</translation>", re.DOTALL)
_EMPTY = re.compile(r"<translation type=\"unfinished\"(/>|>.*?</translation>)", re.DOTALL)


def finished(paths: list[Path]) -> dict[tuple[str, str], str]:
    """Return (context, message without its translation) -> its finished translation, as XML."""
    found = {}
    for path in paths:
        for context, message in _written(path.read_text("utf-8")):
            translation = _TRANSLATION.search(message)
            if translation and "type=" not in translation[1]:
                found[context, _TRANSLATION.sub("", message)] = translation[0]
    return found


def fill(path: Path, known: dict[tuple[str, str], str], contexts: set[str]) -> None:
    """
    Put translations that stood elsewhere where they are missing.

    Also those of a class that was renamed: of a context that is not one of `contexts` any more.
    """
    moved = {bare: text for (name, bare), text in known.items() if name not in contexts}

    def context(block: re.Match[str]) -> str:
        name = _name(block[0])
        return _MESSAGE.sub(lambda message: filled(name, message[0]), block[0])

    def filled(name: str, message: str) -> str:
        bare = _EMPTY.sub("", message)
        translation = known.get((name, bare)) or moved.get(bare)
        return _EMPTY.sub(lambda _: translation, message) if translation else message

    path.write_text(_CONTEXT.sub(context, path.read_text("utf-8")), "utf-8")


def _written(text: str) -> Iterator[tuple[str, str]]:
    for block in _CONTEXT.findall(text):
        yield from ((_name(block), message) for message in _MESSAGE.findall(block))


def _name(block: str) -> str:
    return block.partition("<name>")[2].partition("</name>")[0]
