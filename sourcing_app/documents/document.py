"""What a document says, before it is laid out on paper or written as plain text."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sourcing_app.domain.sentences import Sentence

Write = Callable[[Any], str]
"""Writes a value in the document's language: what a `Sentence` may hold, or a text."""

UNKNOWN = "\N{EN DASH}"
_TO_FILL = "_" * 24


@dataclass(frozen=True, slots=True)
class FactList:
    """
    Names with their values, one a line.

    A value that is not known (None, "" or ()) is a dash, or where `to_fill` a line to write on.
    """

    rows: Sequence[tuple[Sentence, Any]]
    to_fill: bool = False


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column with its share of the width; numbers stand at the `right`."""

    heading: Sentence
    share: int
    right: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; a row has a value for each column, `none` is said where there is no row."""

    columns: Sequence[GridColumn]
    rows: Sequence[Sequence[Any]]
    none: Sentence


@dataclass(frozen=True, slots=True)
class Remarks:
    """Sentences and texts, each a paragraph; `marked` ones are a list."""

    texts: Sequence[Any]
    marked: bool = False


@dataclass(frozen=True, slots=True)
class TickList:
    """Points to tick off by hand: a box for yes, one for no, the point, and room for a remark."""

    yes: Sentence
    no: Sentence
    points: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Frames:
    """Empty frames for pictures, each with what it is to show."""

    captions: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture (JPEG or PNG bytes) with what it shows."""

    caption: Any
    picture: bytes


@dataclass(frozen=True, slots=True)
class Photos:
    """Pictures side by side, each under its caption."""

    photos: Sequence[Photo]


Content = FactList | Grid | Remarks | TickList | Frames | Photos


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading and what stands under it."""

    heading: Sentence
    contents: Sequence[Content]


@dataclass(frozen=True, slots=True)
class Document:
    """
    One paper: `title` says of what kind, `name` of which record, `foot` stands on every page.

    Wide tables are printed `landscape`.
    """

    title: Sentence
    name: str
    about: Sequence[Any]
    chapters: Sequence[Chapter]
    foot: Sentence
    landscape: bool = False


def text_of(document: Document, write: Write) -> str:
    """Write a document as plain text; the cells of a table are parted by tabs."""
    return "\n".join(_lines(document, write)) + "\n"


def shown(value: Any, write: Write, unknown: str = UNKNOWN) -> str:
    """Write a value, or what stands for one that is not known; of several each is a line."""
    if isinstance(value, tuple):
        return "\n".join(map(write, value)) or unknown
    return write(value) if value is not None and value != "" else unknown


def _lines(document: Document, write: Write) -> Iterator[str]:
    yield write(document.title)
    yield from filter(None, (document.name,))
    yield from (shown(each, write) for each in document.about)
    for chapter in document.chapters:
        yield ""
        yield write(chapter.heading)
        for content in chapter.contents:
            yield from _content(content, write)


def _content(content: Content, write: Write) -> Iterator[str]:
    if isinstance(content, FactList):
        unknown = _TO_FILL if content.to_fill else UNKNOWN
        yield from (f"{write(name)}: {shown(each, write, unknown)}" for name, each in content.rows)
    elif isinstance(content, Remarks):
        mark = "- " if content.marked else ""
        yield from (f"{mark}{write(each)}" for each in content.texts)
    elif isinstance(content, TickList):
        yes, no = write(content.yes), write(content.no)
        yield from (f"[ ] {yes} [ ] {no} {write(each)}" for each in content.points)
    elif isinstance(content, Frames):
        yield from (f"[ ] {write(each)}" for each in content.captions)
    elif isinstance(content, Photos):
        yield from (write(each.caption) for each in content.photos)
    elif content.rows:
        yield "\t".join(write(column.heading) for column in content.columns)
        for row in content.rows:
            yield "\t".join(_cell(each, write) for each in row)
    else:
        yield write(content.none)


def _cell(value: Any, write: Write) -> str:
    return shown(value, write).replace("\n", "; ").replace("\t", " ")
