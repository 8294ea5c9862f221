"""The editors of a supplier's own fields and of its main contact."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.identity import SUPPLIER_KIND_NAMES, SupplierKind
from sourcing_app.domain.values.text import URL_CAP
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.number_editors import amount
from sourcing_app.ui.forms.text_editors import LineEditor, TextEditor

CAPTIONS: dict[str, Sentence] = {
    "name": say("SupplierFieldNames", "Supplier name"),
    "legal_name": say("SupplierFieldNames", "Legal name (Chinese)"),
    "credit_code": say("SupplierFieldNames", "Credit code"),
    "kind": say("SupplierFieldNames", "Kind"),
    "country": say("SupplierFieldNames", "Country"),
    "city": say("SupplierFieldNames", "City"),
    "address": say("SupplierFieldNames", "Legal address"),
    "store_url": say("SupplierFieldNames", "Store page"),
    "website": say("SupplierFieldNames", "Website"),
    "product": say("SupplierFieldNames", "Product"),
    "product_url": say("SupplierFieldNames", "Product page"),
    "currency": say("SupplierFieldNames", "Currency"),
    "price_seen": say("SupplierFieldNames", "Price seen"),
    "notes": say("SupplierFieldNames", "Notes"),
    "contact_name": say("SupplierFieldNames", "Contact person"),
    "contact_position": say("SupplierFieldNames", "Position"),
    "contact_email": say("SupplierFieldNames", "E-mail"),
    "contact_phone": say("SupplierFieldNames", "Phone"),
    "contact_wechat": say("SupplierFieldNames", "WeChat"),
}
_CAPS = {
    **dict.fromkeys(("store_url", "website", "product_url", "address"), URL_CAP),
    "currency": 12,
    "credit_code": 18,
    "contact_email": 254,
    "contact_phone": 40,
    "contact_wechat": 100,
}
_SPECIAL: dict[str, Callable[[str], Editor]] = {
    "kind": lambda name: ChoiceEditor(
        name, tuple(SupplierKind), lambda kind: said(SUPPLIER_KIND_NAMES[kind])
    ),
    "price_seen": amount,
    "notes": lambda name: TextEditor(name, lines=4),
}
ALL = tuple(CAPTIONS)


def editors(page: str, names: tuple[str, ...] = ALL) -> list[Editor]:
    """Make the editors of these fields; `page` comes first in their object names."""
    return [_editor(f"{page}.{name}", name) for name in names]


def caption(made: list[Editor]) -> None:
    """Name every editor in the language of the moment."""
    hint = QCoreApplication.translate("SupplierFieldNames", "As on the business licence")
    for editor in made:
        editor.set_caption(said(CAPTIONS[editor.name]), hint if editor.name == "legal_name" else "")


def _editor(full: str, name: str) -> Editor:
    special = _SPECIAL.get(name)
    return special(full) if special else LineEditor(full, cap=_CAPS.get(name, 200))
