"""XML of others, record by record: no entities, no bombs, never the whole of it in memory."""

from collections.abc import Callable
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say

_DEPTH = 40
_PIECE = 1 << 18
_NO_XML = say("Xml", "Line {line} is not valid XML, so the file was not read.")
_DOCTYPE = say(
    "Xml", "The file declares a document type or entities, which lists never need: it was not read."
)
_DEEP = say("Xml", "Line {line} is nested too deep, so the file was not read.")
_ENCODING = say("Xml", "The file is written in an encoding that is not known.")

Progress = Callable[[int, int], None]


def xml_records(
    data: bytes, tag: str, take: Callable[[Element], None], step: Progress | None = None
) -> None:
    """
    Call `take` with each element of this name, its names without namespaces; raises Rejected.

    `step` hears how many of how many bytes are read, and may raise Cancelled.
    """
    reader = _Reader(tag, take)
    try:
        for start in range(0, len(data), _PIECE):
            if step is not None:
                step(start, len(data))
            reader.parser.Parse(data[start : start + _PIECE], False)  # noqa: FBT003 - of expat
        reader.parser.Parse(b"", True)  # noqa: FBT003 - of expat
    except expat.ExpatError as error:
        raise Rejected(_NO_XML.put(line=error.lineno)) from error
    except (LookupError, ValueError) as error:
        if isinstance(error, Rejected):
            raise
        raise Rejected(_ENCODING) from error


class _Reader:
    def __init__(self, tag: str, take: Callable[[Element], None]) -> None:
        self._tag, self._take = tag, take
        self._depth = self._begun = 0
        self._builder: TreeBuilder | None = None
        self.parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _refuse

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEPTH:
            raise Rejected(_DEEP.put(line=self.parser.CurrentLineNumber))
        local = name.rpartition(" ")[2]
        if self._builder is None and local == self._tag:
            self._builder, self._begun = TreeBuilder(), self._depth
        if self._builder is not None:
            self._builder.start(local, attributes)

    def _end(self, name: str) -> None:
        if self._builder is not None:
            self._builder.end(name.rpartition(" ")[2])
            if self._depth == self._begun:
                builder, self._builder = self._builder, None
                self._take(builder.close())
        self._depth -= 1

    def _data(self, text: str) -> None:
        if self._builder is not None:
            self._builder.data(text)


def _refuse(*_declared: object) -> None:
    raise Rejected(_DOCTYPE)
