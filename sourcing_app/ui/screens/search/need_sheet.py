"""The sheet of a need: what is to be bought, how much, at which price, by when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.needs import NEED
from sourcing_app.domain.sentences import say
from sourcing_app.services.needs.rows import TYPED, NeedRow
from sourcing_app.services.products.rows import known_names
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of, offer

if TYPE_CHECKING:
    from collections.abc import Callable

    from sourcing_app.services.desk import Desk

_NEW = say("NeedSheet", "New need")
_EDIT = say("NeedSheet", "Need")
_ADD = say("NeedSheet", "Add need")
_SAVE = say("NeedSheet", "Save")
_UNSAID = say("NeedSheet", "Not said")
_USUAL = {"unit": "pcs"}
_WIDE = ("product", "english", "category", "notes")
_ORDER = (*(name for name in TYPED if name != "notes"), "notes")


class NeedSheet(AskSheet):
    """Adds a need, or changes the one given; `then` gets its id."""

    def __init__(
        self, parent: QWidget, desk: Desk, then: Callable[[int], None], need: NeedRow | None = None
    ) -> None:
        self.makes_new = need is None
        self._desk, self._then, self._need = desk, then, need
        spec = NEED["purpose"]
        purpose = ChoiceEditor(
            "need.purpose", tuple(spec.choices), lambda each: said(spec.choices[each]),
            unknown=lambda: said(_UNSAID),
        )  # fmt: skip
        editors = editors_of(NEED, "need.", _ORDER, today=desk.today, lines=3, ready=(purpose,))
        start = _USUAL if need is None else {name: getattr(need, name) for name in TYPED}
        asks = Asks(
            _NEW if need is None else _EDIT,
            _ADD if need is None else _SAVE,
            self._keep,
            start,
            ("product",),
        )
        super().__init__(parent, "search.need", editors, asks, "clip", columns=2, wide=_WIDE)
        self.resize(620, 680)
        offer(self.form, partial(known_names, desk.reader))

    def _keep(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.needs.records import NeedFields

        if self._need is None:
            key = self._desk.needs.add(NeedFields.checked(**values))
        else:
            key = self._need.id
            base, news = self.edited(values)
            if news:
                self._desk.needs.change(key, self._desk.today(), base, **news)
        self._then(key)
