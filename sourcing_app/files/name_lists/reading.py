"""Any screening list, told by what is in it."""

import codecs
import re
from dataclasses import replace

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.screening.lists import LIST_NAMES, ListKind, NameList
from sourcing_app.domain.sentences import say
from sourcing_app.files.name_lists.table_lists import page_list, table_list, us_json
from sourcing_app.files.name_lists.xml_lists import eu_list, un_list
from sourcing_app.files.tables.encodings import decoded
from sourcing_app.files.tables.file_kinds import WORKBOOK, refuse_other_kinds
from sourcing_app.files.xml_records import Progress

_HEAD = 20_000
_NOTHING = say("NameLists", "No name was found in the list, so it was not taken in.")
_OTHER = say("NameLists", "This is the {found}, not the {wanted}; it was not taken in.")
_UNKNOWN_XML = say("NameLists", "This XML is none of the lists that are known.")
_WORKBOOK = say("NameLists", "The file is a workbook. Save its table as CSV and take that in.")
_NO_TEXT = say("NameLists", "The file is no text, so it was not taken in.")
_THE_FILE = say("NameLists", "The file")
_DECLARED = re.compile(r"\s*<\?xml[^>]*\?>")
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_AS_FILES = frozenset({ListKind.UFLPA, ListKind.OWN})


def read_list(data: bytes, kind: ListKind | None, step: Progress) -> NameList:
    """
    Read a list; `kind` is the one that is wanted, None for whichever it is.

    `step` hears how far it is, and may raise Cancelled. Raises Rejected.
    """
    found = _read(data, step)
    if not found.entries:
        raise Rejected(_NOTHING)
    if kind is None or kind is found.kind:
        return found
    if found.kind in _AS_FILES:  # a plain table says of nobody's list that it is one
        return replace(found, kind=kind) if kind in _AS_FILES else _refuse(found.kind, kind)
    return _refuse(found.kind, kind)


def _read(data: bytes, step: Progress) -> NameList:
    if data.startswith(_WIDE):
        data = _DECLARED.sub("", decoded(data).text, count=1).encode()
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf\r\n\t ")
    small = head.lower()
    if head.startswith(b"{"):
        return us_json(data, step)
    if small.startswith((b"<!doctype html", b"<html")):
        return page_list(data)
    if head.startswith(b"<"):
        if b"CONSOLIDATED_LIST" in head:
            return un_list(data, step)
        if b"fsd/export" in head or b"sanctionEntity" in head:
            return eu_list(data, step)
        raise Rejected(_UNKNOWN_XML)
    _refuse_no_text(data)
    return table_list(data, step)


def _refuse_no_text(data: bytes) -> None:
    if data.startswith(WORKBOOK):
        raise Rejected(_WORKBOOK)
    refuse_other_kinds(data, _THE_FILE)
    if b"\0" in data:
        raise Rejected(_NO_TEXT)


def _refuse(found: ListKind, wanted: ListKind) -> NameList:
    raise Rejected(_OTHER.put(found=LIST_NAMES[found], wanted=LIST_NAMES[wanted]))
