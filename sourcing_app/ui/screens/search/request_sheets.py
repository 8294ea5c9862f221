"""The sheets of a buying request: its text and conditions, its posting, an offer to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.findings import Severity
from sourcing_app.domain.records.needs import REQUEST
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.search.requests import usual_end
from sourcing_app.domain.sentences import say
from sourcing_app.services.requests.rows import RequestRow
from sourcing_app.services.settings.rows import read_limits
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.text_editors import LineEditor, OfferingLineEditor, TextEditor
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.layouts import column, empty

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_SAVE = say("RequestSheets", "Save")
_TOLD = ("title", "category", "quantity", "unit", "target_price", "currency", "incoterm", "place")
_FIELDS = (*_TOLD, "expires_on", "url", "conditions", "note", "text")
_WIDE = ("title", "conditions", "text", "note")
_QUOTED = (
    *("currency", "unit", "moq", "lead_days", "terms", "incoterm", "place"),
    *("valid_until", "payee_kind", "notes"),
)
_OFFERED = 8
_BREAKS = 2000
_TONES = {
    Severity.ERROR: Tone.DANGER,
    Severity.WARNING: Tone.WARN,
    Severity.HINT: Tone.INFO,
}


class RequestSheet(AskSheet):
    """Writes a request, or changes the one given; the text is checked while it is typed."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        then: Callable[[int], None],
        request: RequestRow | None = None,
    ) -> None:
        self.makes_new = request is None
        self._desk, self._then, self._request = desk, then, request
        body = TextEditor("request.text", cap=REQUEST["text"].cap, lines=9)
        editors = editors_of(REQUEST, "request.", _FIELDS, today=desk.today, ready=(body,), lines=2)
        start = {"unit": "pcs"} if request is None else {n: getattr(request, n) for n in _FIELDS}
        asks = Asks(
            say("RequestSheets", "New buying request")
            if request is None
            else say("RequestSheets", "Buying request"),
            _SAVE,
            self._keep,
            start,
            ("title",),
        )
        super().__init__(parent, "search.request", editors, asks, "mail", columns=2, wide=_WIDE)
        self._told: list[str] = []
        self._found = column(spacing=2)
        checks = QWidget()
        checks.setLayout(self._found)
        self.write = button("btn.request.write", icon="edit", call=self._write)
        self.write.setText(self.tr("Write the text from these fields"))
        self.body.addWidget(self.write)
        self.body.addWidget(checks)
        self.form["text"].told.connect(self._check)
        self._check()
        self.resize(720, 620)

    def told_of_text(self) -> list[str]:
        """What is said of the text that stands there."""
        return self._told

    def _keep(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.requests.records import RequestFields

        requests, today = self._desk.requests, self._desk.today()
        if self._request is None:
            fields = RequestFields.checked(market="alibaba", **values)
            if not fields.text:
                fields = requests.texts.written(fields, today)
            key = requests.add(fields, today)
        else:
            key = self._request.id
            base, news = self.edited(values)
            if news:
                requests.change(key, today, base, **news)
        self._then(key)

    def _write(self) -> None:
        """Put a text made of the other fields; nothing is saved by that."""
        from sourcing_app.services.requests.records import RequestFields

        values = self.form.read()
        if values is None:
            return
        try:
            fields = RequestFields.checked(**values)
            written = self._desk.requests.texts.written(fields, self._desk.today())
        except AppError as problem:
            self.refuse(problem)
            return
        self.form["text"].put(written.text)

    def _check(self) -> None:
        empty(self._found)
        self._told = []
        text = str(self.form["text"].shown())
        for finding in self._desk.requests.texts.findings(text) if text.strip() else ():
            self._told.append(said(finding.sentence))
            self._found.addWidget(FactRow(self._told[-1], _TONES[finding.severity]))


def post_sheet(parent: QWidget, desk: Desk, request: RequestRow) -> AskSheet:
    """Ask when a request was posted, until when it stands, and where."""
    editors = editors_of(REQUEST, "request.", ("posted_on", "expires_on", "url"), today=desk.today)
    today = desk.today()

    def keep(typed: dict[str, Any]) -> None:
        desk.requests.post(request.id, typed["posted_on"], today, typed["expires_on"], typed["url"])

    asks = Asks(
        say("RequestSheets", "The request was posted"),
        say("RequestSheets", "Mark as posted"),
        keep,
        {"posted_on": today, "expires_on": _end(request, desk), "url": request.url},
        ("posted_on",),
    )
    sheet = AskSheet(parent, "search.post_request", editors, asks, "check")
    sheet.is_about(request.id)
    return sheet


def offer_sheet(parent: QWidget, desk: Desk, request: RequestRow) -> AskSheet:
    """Ask for an offer: it becomes a supplier and its quote."""
    supplier = OfferingLineEditor("offer.supplier")
    supplier.set_words(
        SUPPLIER["name"].words,
        say("RequestSheets", "One that the file has gets this quote; another name is added."),
    )
    supplier.offers = partial(_names, desk)
    breaks = LineEditor("offer.breaks", cap=_BREAKS)
    breaks.set_words(
        say("RequestSheets", "Prices by quantity"), say("RequestSheets", "500:4.90; 2000:4.50")
    )
    (store,) = editors_of(SUPPLIER, "offer.", ("store_url",))
    quoted = editors_of(QUOTE, "offer.", _QUOTED, today=desk.today, lines=2)

    def keep(typed: dict[str, Any]) -> None:
        from sourcing_app.services.requests.records import RequestOffer

        values = {name: typed[name] for name in _QUOTED}
        offered = RequestOffer(
            typed["supplier"], typed["breaks"], values, {"store_url": typed["store_url"]}
        )
        desk.requests.offer(request.id, offered, desk.today())

    asks = Asks(
        say("RequestSheets", "Offer to a buying request"),
        say("RequestSheets", "Keep offer"),
        keep,
        {"unit": request.unit, "currency": request.currency or "USD"},
        ("supplier", "breaks"),
    )
    editors = (supplier, store, breaks, *quoted)
    sheet = AskSheet(
        parent, "search.offer", editors, asks, "compare", columns=2,
        wide=("breaks", "notes"),
    )  # fmt: skip
    sheet.is_about(request.id)
    sheet.body.insertWidget(0, FactRow(request.title, Tone.NEUTRAL, icon="mail"))
    sheet.resize(680, 600)
    return sheet


def _end(request: RequestRow, desk: Desk) -> Any:
    """Its last day where that is to come, else the usual one."""
    today = desk.today()
    ends = request.expires_on
    if ends is not None and ends >= today:
        return ends
    return usual_end(today, read_limits(desk.reader))


def _names(desk: Desk, typed: str) -> Sequence[str]:
    rows = SupplierRows(desk.reader, desk.today)
    return [row.name for row in rows.page(rows.first(_OFFERED, search=typed))]
