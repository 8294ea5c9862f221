"""The two forms: the buyer's details, and the delivery address."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from sourcing_app.domain.registration.profile import (
    BUYER_KIND_NAMES,
    ROLE_NAMES,
    BuyerKind,
    Role,
    name_of,
)
from sourcing_app.domain.values.text import URL_CAP
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.text_editors import LineEditor
from sourcing_app.ui.screens.registration.detail_editors import LatinEditor, MailEditor, PhoneEditor
from sourcing_app.ui.screens.registration.list_editor import (
    ListEditor,
    country_entries,
    currency_entries,
)
from sourcing_app.ui.widgets.labels import label

Transliterate = Callable[[str], object]
SHORT = 40


class FormTab(QWidget):
    """A form with a line of advice above it and another one under it."""

    def __init__(self, name: str, above: str, under: str, editors: Sequence[Editor]) -> None:
        super().__init__()
        self.above = _advice(f"lbl.{name}.{above}")
        self.under = _advice(f"lbl.{name}.{under}")
        self.form = Form(editors, columns=2)
        for editor in editors:  # a hint under one field must not push its neighbour down
            editor.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            grid = self.form.layout()
            if grid is not None:
                grid.setAlignment(editor, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(12)
        for part in (self.above, self.form, self.under):
            box.addWidget(part)
        box.addStretch(1)

    def retranslate(self, above: str, under: str) -> None:
        self.above.setText(above)
        self.under.setText(under)
        for name, editor in self.form.editors.items():
            editor.set_caption(_caption(name), _hint(name))
            if isinstance(editor, LatinEditor) and editor.button is not None:
                translit = QCoreApplication.translate("RegistrationForm", "Transliterate")
                editor.button.setText(translit)
                editor.button.setAccessibleName(f"{translit}: {said(name_of(name))}")
        phone = self.form.editors.get("phone")
        if isinstance(phone, PhoneEditor):
            phone.preview()


def _advice(name: str) -> QLabel:
    made = label("", "muted", wrap=True)
    made.setObjectName(name)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return made


def details(transliterate: Transliterate) -> FormTab:
    """Make the form of the buyer's details (R22-R26, R58, R127)."""
    country = ListEditor("registration.country", country_entries)
    editors = [
        ChoiceEditor(
            "registration.kind", tuple(BuyerKind), lambda kind: said(BUYER_KIND_NAMES[kind])
        ),
        ChoiceEditor("registration.role", tuple(Role), lambda role: said(ROLE_NAMES[role])),
        country,
        ListEditor("registration.currency", currency_entries),
        *_pair("name", transliterate),
        *_pair("company", transliterate),
        PhoneEditor("registration.phone", country.value),
        MailEditor("registration.email"),
        LatinEditor("registration.position"),
        LatinEditor("registration.business"),
        *_pair("region", transliterate),
        LineEditor("registration.website", cap=URL_CAP),
    ]
    return FormTab("registration", "why", "password", editors)


def address(transliterate: Transliterate) -> FormTab:
    """Make the form of the delivery address (R33)."""
    editors = [
        *_pair("street", transliterate),
        LatinEditor("registration.house", cap=SHORT),
        LatinEditor("registration.flat", cap=SHORT),
        *_pair("city", transliterate),
        LatinEditor("registration.postcode", cap=SHORT),
    ]
    return FormTab("registration", "address_path", "address_rest", editors)


def _pair(field: str, transliterate: Transliterate) -> tuple[Editor, Editor]:
    """The native text, and beside it the Latin one with its button."""
    return (
        LineEditor(f"registration.{field}_native"),
        LatinEditor(f"registration.{field}_latin", call=partial(transliterate, field)),
    )


def _caption(field: str) -> str:
    if field.endswith("_latin"):
        text = QCoreApplication.translate("RegistrationForm", "{field} in Latin letters")
        return text.format(field=said(name_of(field)))
    if field == "role":
        return QCoreApplication.translate("RegistrationForm", "I am")
    return said(name_of(field))


def _hint(field: str) -> str:
    hints = {
        "company_latin": QCoreApplication.translate(
            "RegistrationForm", "Optional on the site, needed in inquiries"
        ),
        "position": QCoreApplication.translate("RegistrationForm", "In English"),
        "business": QCoreApplication.translate(
            "RegistrationForm", "In English, such as: household goods"
        ),
    }
    return hints.get(field, "")
