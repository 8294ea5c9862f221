"""The lists of the EU and of the UN Security Council, which are XML."""

from datetime import date
from xml.etree.ElementTree import Element

from sourcing_app.domain.screening.lists import ListKind, NameList
from sourcing_app.files.name_lists.collected import ListedNames
from sourcing_app.files.xml_records import Progress, xml_records

_UN_NAMES = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
_HEAD = 4_096


def eu_list(data: bytes, step: Progress) -> NameList:
    """Read the EU's consolidated list."""
    found = ListedNames()

    def take(element: Element) -> None:
        names = (_eu_name(each) for each in element.iter("nameAlias"))
        programmes = (each.get("programme", "") for each in element.iter("regulation"))
        places = (each.get("countryDescription", "") for each in element.iter("address"))
        key = element.get("euReferenceNumber") or element.get("logicalId") or ""
        found.add(key, names, (*programmes, *places))

    xml_records(data, "sanctionEntity", take, step)
    return NameList(ListKind.EU, found.all(), _day_after(data, b'generationDate="'))


def un_list(data: bytes, step: Progress) -> NameList:
    """Read the UN's consolidated list: people and entities."""
    found = ListedNames()

    def take(element: Element) -> None:
        whole = " ".join(filter(None, (element.findtext(name, "") for name in _UN_NAMES)))
        others = [each.text or "" for each in element.iter("ALIAS_NAME")]
        original = element.findtext("NAME_ORIGINAL_SCRIPT", "")
        places = [each.text or "" for each in element.iter("COUNTRY")]
        key = element.findtext("REFERENCE_NUMBER", "") or element.findtext("DATAID", "")
        found.add(key, (whole, original, *others), (element.findtext("UN_LIST_TYPE", ""), *places))

    for tag in ("INDIVIDUAL", "ENTITY"):
        xml_records(data, tag, take, step)
    return NameList(ListKind.UN, found.all(), _day_after(data, b'dateGenerated="'))


def _eu_name(alias: Element) -> str:
    whole = alias.get("wholeName", "").strip()
    parts = (alias.get(part, "") for part in ("firstName", "middleName", "lastName"))
    return whole or " ".join(filter(None, parts))


def _day_after(data: bytes, mark: bytes) -> date | None:
    """The day that stands behind this mark at the beginning of the file."""
    _, found, rest = data[:_HEAD].partition(mark)
    try:
        return date.fromisoformat(rest[:10].decode("ascii")) if found else None
    except ValueError:
        return None
