"""The sheet in which a supplier's reply is entered."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.findings import Finding
from sourcing_app.domain.inquiries.answers import KnownAnswers
from sourcing_app.domain.quotes.price_breaks import least_quantity, moq_findings
from sourcing_app.domain.quotes.states import PayeeKind
from sourcing_app.domain.sentences import say
from sourcing_app.services.products.rows import known_names
from sourcing_app.services.quotes.asked import AskedSupplier, offered
from sourcing_app.services.quotes.questions import AskedQuestions, asked_of
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import offer
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.screens.quotes.breaks_editor import BreaksEditor
from sourcing_app.ui.screens.quotes.fields import reply_editors, take_over
from sourcing_app.ui.screens.quotes.question_list import QuestionList
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.caution import CautionRow, marked
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import field_label

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_NAME = 60
ANSWERING = ("moq", "sample_price", "sample_days", "lead_days", "terms")
"""The fields that answer questions of a letter, besides the prices."""
_NO_SUPPLIER = say("ReplySheet", "Add a supplier first: a reply needs a supplier.")


class ReplySheet(Sheet):
    """Who answers, the prices, and everything else the reply says; only prices are required."""

    entered = Signal(object)
    """The id of the new quote."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, "reply")
        self._desk = desk
        self._asked = offered(desk.reader, desk.today())
        self._questions: AskedQuestions | None = None
        self.supplier = ChoiceBox("fld.reply.supplier")
        self.supplier.allow_narrow()
        self._supplier_label = field_label("", self.supplier)
        self.breaks = BreaksEditor("reply")
        self.breaks.needed = True
        self.form = Form(reply_editors("reply", desk.today), columns=2)
        offer(self.form, partial(known_names, desk.reader))
        self.breaks.agree = partial(take_over, self.form)
        blank = {"product": "", "incoterm": "", "payee_kind": PayeeKind.UNKNOWN}
        usual = {"received_on": desk.today(), "currency": "USD", "unit": "pcs"}
        self.form.fill({**blank, **usual})
        for part in (self._supplier_label, self.supplier, self.breaks, self.form):
            self.body.addWidget(part)
        self.caution = CautionRow("reply")
        self.body.insertWidget(self.body.indexOf(self.breaks), self.caution)
        self.below = FactRow("", Tone.WARN)
        self.below.setObjectName("fact.reply.below")
        self.body.insertWidget(self.body.indexOf(self.form), self.below)
        self.questions = QuestionList("reply")
        self.body.insertWidget(self.body.indexOf(self.form), self.questions)
        self._retranslate()
        self._connect()
        self.resize(680, 600)

    def _connect(self) -> None:
        """Follow what is chosen and typed, from what stands there at first."""
        self._choose_product(self.supplier.currentIndex())
        self.supplier.currentIndexChanged.connect(self._choose_product)
        self.supplier.currentIndexChanged.connect(self._warn)
        self.supplier.currentIndexChanged.connect(self._ask)
        for editor in (self.breaks, self.form["moq"], self.form["unit"]):
            editor.told.connect(self._warn)
        for editor in (self.breaks, *(self.form[name] for name in ANSWERING)):
            editor.told.connect(self._follow_answers)
        self._warn()
        self._ask(self.supplier.currentIndex())

    def choose(self, supplier_id: int, inquiry_id: int | None) -> None:
        """Answer for this supplier, and this inquiry if one is named."""
        for place, asked in enumerate(self._asked):
            if asked.supplier_id == supplier_id and inquiry_id in {None, asked.inquiry_id}:
                self.supplier.setCurrentIndex(place)
                return

    def submit(self) -> bool:
        """Keep the reply; what is wrong is said at its field and nothing is lost."""
        asked = self._chosen()
        values = self.form.read()
        breaks = self._read_breaks()
        if values is None or breaks is None:
            return False
        try:
            key = self._desk.quotes.enter(
                asked.supplier_id,
                breaks,
                self._desk.today(),
                asked.inquiry_id,
                **values,
            )
        except Invalid as problem:
            for sentence in self.form.complain(problem.complaints):
                self.refuse(said(sentence))
            return False
        self.entered.emit(key)
        return True

    def _chosen(self) -> AskedSupplier:
        place = self.supplier.currentIndex()
        if place < 0:
            raise Rejected(_NO_SUPPLIER)
        return self._asked[place]

    def _read_breaks(self) -> Any:
        try:
            breaks = self.breaks.value()
        except Rejected as problem:
            self.breaks.complain(problem.sentence)
            return None
        self.breaks.complain(None)
        return breaks

    def _choose_product(self, place: int) -> None:
        """Propose the product that was asked for, until the user has typed another."""
        product = self.form["product"]
        if 0 <= place < len(self._asked) and not product.changed:
            product.fill(self._asked[place].product)

    def _ask(self, place: int) -> None:
        """Read what this supplier was asked."""
        chosen = self._asked[place].recipient_id if place >= 0 else None
        self._questions = asked_of(self._desk.reader, chosen, self._desk.today())
        self._follow_answers()

    def _follow_answers(self) -> None:
        """Say of each question whether what is typed answers it."""
        there = {name: _is_told(self.form[name]) for name in ANSWERING}
        reply = KnownAnswers(
            moq=there["moq"],
            price=any(map(any, self.breaks.shown())),
            sample=there["sample_price"] or there["sample_days"],
            lead_time=there["lead_days"],
            payment=there["terms"],
        )
        self.questions.show_questions(self._questions.after(reply) if self._questions else ())

    def _warn(self) -> None:
        """Say while one types that less was asked for than the supplier makes, and of whom."""
        place = self.supplier.currentIndex()
        found: tuple[Finding, ...] = ()
        self.caution.show_caution(self._asked[place].caution if place >= 0 else None)
        if place >= 0:
            with suppress(Rejected):  # a unit too long is refused when the reply is saved
                unit = str(self.form["unit"].value())
                found = moq_findings(self._least(), unit, self._asked[place].wanted)
        self.below.setVisible(bool(found))
        for finding in found:
            self.below.show_fact(said(finding.sentence), Tone.WARN)

    def _least(self) -> Decimal | None:
        """The MOQ by what is typed; unknown while that cannot be read."""
        moq: Decimal | None = None
        with suppress(Rejected):
            moq = self.form["moq"].value()
            return least_quantity(self.breaks.value(), moq)
        return moq

    def _retranslate(self) -> None:
        self.set_texts(self.tr("Enter reply"), self.tr("Save reply"))
        self._supplier_label.setText(self.tr("Supplier"))
        self.supplier.setAccessibleName(self.tr("Supplier"))
        self.supplier.addItems([self._line(asked) for asked in self._asked])
        self.breaks.retranslate()

    def _line(self, asked: AskedSupplier) -> str:
        name = asked.supplier if len(asked.supplier) <= _NAME else f"{asked.supplier[:_NAME]}…"
        if asked.inquiry_id is None:
            text = self.tr("{supplier}, without an inquiry").format(supplier=name)
        else:
            text = self.tr("{supplier}, inquiry {number}").format(
                supplier=name, number=asked.number
            )
        return marked(text, asked.caution)


def _is_told(editor: Editor) -> bool:
    """Whether something is typed; what cannot be read yet is refused when the reply is saved."""
    try:
        return bool(editor.value()) or editor.value() == 0
    except Rejected:
        return True
