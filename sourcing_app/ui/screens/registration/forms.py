"""The two forms: the buyer's details, and the delivery address."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from sourcing_app.domain.records.registration import PROFILE
from sourcing_app.domain.registration.profile import name_of
from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.pick_editor import PICKS, PickEditor
from sourcing_app.ui.screens.registration.detail_editors import LatinEditor, MailEditor, PhoneEditor
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import row

Transliterate = Callable[[str], object]
PAGE = "registration"
DETAILS = (
    *("kind", "role", "country", "currency", "name_native", "name_latin", "company_native"),
    *("company_latin", "phone", "email", "position", "business", "region_native"),
    *("region_latin", "website", "label", "client"),
)
ADDRESS = (
    "street_native",
    "street_latin",
    "house",
    "flat",
    "city_native",
    "city_latin",
    "postcode",
)
SHORT = ("house", "flat", "postcode")
"""Native and Latin at once."""


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

    def put_beside_advice(self, button: QWidget) -> None:
        """Put a button at the right of the advice above the form."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        head = row(self.above, button, spacing=12)
        head.setStretch(0, 1)
        layout.insertLayout(0, head)

    def retranslate(self, above: str, under: str) -> None:
        self.above.setText(above)
        self.under.setText(under)
        for name, editor in self.form.editors.items():
            if isinstance(editor, LatinEditor) and editor.button is not None:
                translit = QCoreApplication.translate("RegistrationForm", "Transliterate")
                editor.button.setText(translit)
                editor.button.setAccessibleName(f"{translit}: {said(name_of(name))}")


def _advice(name: str) -> QLabel:
    made = label("", "muted", wrap=True)
    made.setObjectName(name)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return made


def details(transliterate: Transliterate) -> FormTab:
    """Make the form of the buyer's details (R22-R26, R58, R127)."""
    country = _picked("country")
    ready = (
        country,
        _picked("currency"),
        PhoneEditor(f"{PAGE}.phone", lambda: str(country.base or "")),
        MailEditor(f"{PAGE}.email"),
        LatinEditor(f"{PAGE}.position"),
        LatinEditor(f"{PAGE}.business"),
        *_latin(("name", "company", "region"), transliterate),
    )
    editors = editors_of(PROFILE, f"{PAGE}.", DETAILS, ready=ready)
    editors[DETAILS.index("role")].set_words(say("RegistrationForm", "I am"))
    return FormTab("registration", "why", "password", editors)


def address(transliterate: Transliterate) -> FormTab:
    """Make the form of the delivery address (R33)."""
    short = (LatinEditor(f"{PAGE}.{name}", cap=PROFILE[name].cap) for name in SHORT)
    ready = (*short, *_latin(("street", "city"), transliterate))
    editors = editors_of(PROFILE, f"{PAGE}.", ADDRESS, ready=ready)
    return FormTab("registration", "address_path", "address_rest", editors)


def _picked(name: str) -> PickEditor:
    """What is picked by typing: the name of what is chosen stands under its code."""
    field = PROFILE[name]
    return PickEditor(f"{PAGE}.{name}", PICKS[field.kind], cap=field.typed_cap, named=True)


def _latin(pairs: Sequence[str], transliterate: Transliterate) -> list[Editor]:
    """The Latin texts that stand beside native ones, each with its button."""
    return [
        LatinEditor(f"{PAGE}.{pair}_latin", call=partial(transliterate, pair)) for pair in pairs
    ]
