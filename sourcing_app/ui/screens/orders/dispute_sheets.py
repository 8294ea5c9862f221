"""The sheets of a dispute: opened, changed, a step of it, evidence, its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.disputes.dispute import DISPUTE_STATE_NAMES, OUTCOMES
from sourcing_app.domain.disputes.evidence_meter import EvidencePart, strength, thin
from sourcing_app.domain.gates.evidence import KIND_NAMES
from sourcing_app.domain.records.disputes import DISPUTE, DISPUTE_EVENT
from sourcing_app.domain.sentences import say
from sourcing_app.services.disputes.rows import DISPUTE_FILES, DisputeRow, proposed_days
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import FileSheet, Work
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of, in_currency
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

_TOLD = ("reason", "opened_on", "facts", "answer_by", "negotiate_until", "escalate_by")
_NAME = "dispute."
_SAVE = say("DisputeSheets", "Save")
_KINDS = {EvidencePart.PHOTOS: AttachmentKind.DEFECT_PHOTO,
          EvidencePart.CONTRACT: AttachmentKind.CONTRACT,
          EvidencePart.CHAT: AttachmentKind.CHAT_COPY}  # fmt: skip


def open_sheet(parent: QWidget, desk: Desk, state: OrderState) -> AskSheet:
    """Ask for reason, facts and days; the days proposed are the platform's, or the order's own."""
    today = desk.today()
    days = proposed_days(desk.reader, state.id, today)

    def do(typed: dict[str, Any]) -> None:
        from sourcing_app.services.disputes.records import DisputeFields

        desk.disputes.open(state.id, DisputeFields.checked(**typed), today)

    asks = Asks(
        say("DisputeSheets", "Open a dispute"),
        say("DisputeSheets", "Open dispute"),
        do,
        {
            "reason": None,
            "opened_on": today,
            "answer_by": days.answer_by,
            "negotiate_until": days.negotiate_until,
            "escalate_by": days.escalate_by,
        },
        ("reason", "opened_on"),
    )
    editors = editors_of(DISPUTE, _NAME, _TOLD, today=desk.today, lines=5)
    sheet = AskSheet(parent, "orders.dispute", editors, asks, "flag", columns=2, wide=("facts",))
    sheet.form["facts"].set_hint(
        said(
            say(
                "DisputeSheets",
                "What was agreed, what came instead, how many pieces, since when it is known",
            )
        )
    )
    return sheet


def edit_sheet(parent: QWidget, desk: Desk, dispute: DisputeRow) -> AskSheet:
    """Change what a dispute says, and its days."""
    base = {name: getattr(dispute, name) for name in _TOLD}

    def do(typed: dict[str, Any]) -> None:
        before, news = sheet.edited(typed)
        if news:
            desk.disputes.change(dispute.id, desk.today(), before, **news)

    asks = Asks(say("DisputeSheets", "Edit the dispute"), _SAVE, do, base, ("reason", "opened_on"))
    editors = editors_of(DISPUTE, _NAME, _TOLD, today=desk.today, lines=5)
    sheet = AskSheet(
        parent, "orders.edit_dispute", editors, asks, "edit", columns=2, wide=("facts",)
    )
    sheet.is_about(dispute.id)
    return sheet


def step_sheet(parent: QWidget, desk: Desk, dispute: DisputeRow, state: OrderState) -> AskSheet:
    """Ask what happened: a message, an offer with its amount, evidence sent, a decision."""

    def do(typed: dict[str, Any]) -> None:
        from sourcing_app.services.disputes.records import DisputeEventFields

        fields = DisputeEventFields.checked(**typed)
        desk.disputes.add_step(dispute.id, fields, desk.today())

    asks = Asks(
        say("DisputeSheets", "What happened in the dispute"),
        _SAVE,
        do,
        {"on_day": desk.today()},
        ("kind", "on_day", "words"),
    )
    names = ("kind", "on_day", "words", "amount")
    editors = editors_of(DISPUTE_EVENT, _NAME, names, today=desk.today, lines=3)
    sheet = AskSheet(parent, "orders.dispute_step", editors, asks, "chat")
    in_currency(sheet.form["amount"], DISPUTE_EVENT["amount"], state.total.currency)
    sheet.makes_new = True
    return sheet


class EvidenceSheet(FileSheet):
    """Takes a piece of evidence; the kind that is missing is offered first."""

    def __init__(self, page: Page, desk: Desk, dispute: DisputeRow, files: FileChoice) -> None:
        self._desk, self._dispute = desk, dispute
        editors = (
            ChoiceEditor(
                "dispute.evidence_kind", DISPUTE_FILES, lambda kind: said(KIND_NAMES[kind])
            ),
            FileEditor("dispute.evidence_file", files),
        )
        super().__init__(page, "orders.evidence", editors, "attach")
        self.need("evidence_file")
        missing = (_KINDS.get(each.part) for each in dispute.evidence if not each.met)
        first = next(filter(None, missing), AttachmentKind.DISPUTE_EVIDENCE)
        self.form.fill({"evidence_kind": first})
        self.set_texts(self.tr("Attach evidence"), self.tr("Attach"))
        self.form["evidence_kind"].set_caption(self.tr("It is"))
        self.form["evidence_file"].set_caption(
            self.tr("File"), self.tr("Stored in your sourcing file")
        )

    def work(self, values: dict[str, Any]) -> Work:
        self.require(values)
        kind, source = values["evidence_kind"], values["evidence_file"]
        return partial(self._desk.disputes.attach, self._dispute.id, kind, source)


def end_sheet(parent: QWidget, desk: Desk, dispute: DisputeRow, state: OrderState) -> AskSheet:
    """Ask for the outcome in words and what comes back; thin evidence is said once more."""

    def do(typed: dict[str, Any]) -> None:
        ended, outcome, back = typed["ended"], typed["outcome"], typed["money_back"]
        desk.disputes.end(dispute.id, ended, outcome, desk.today(), back)

    ended = ChoiceEditor("dispute.ended", OUTCOMES, lambda state: said(DISPUTE_STATE_NAMES[state]))
    ended.set_words(DISPUTE["state"].words)
    rest = editors_of(DISPUTE, _NAME, ("outcome", "money_back"), lines=3)
    asks = Asks(
        say("DisputeSheets", "End the dispute"),
        say("DisputeSheets", "End dispute"),
        do,
        {"ended": OUTCOMES[0]},
        ("ended", "outcome"),
    )
    sheet = AskSheet(parent, "orders.end_dispute", (ended, *rest), asks, "check")
    in_currency(sheet.form["money_back"], DISPUTE["money_back"], state.total.currency)
    sheet.is_about(dispute.id)
    if thin(dispute.evidence):
        sheet.body.insertWidget(0, Banner(said(strength(dispute.evidence)), Tone.WARN, "warn"))
    return sheet


def refund_sheet(parent: QWidget, desk: Desk, dispute: DisputeRow) -> AskSheet:
    """Ask for the day on which the money of an ended dispute came back."""
    came = DayEditor("dispute.paid_on", desk.today)
    came.set_words(say("DisputeSheets", "It came on"))
    asks = Asks(
        DISPUTE["money_back"].words,
        say("DisputeSheets", "Record refund"),
        lambda typed: desk.disputes.refund(dispute.id, typed["paid_on"], desk.today()),
        {"paid_on": desk.today()},
        ("paid_on",),
    )
    sheet = AskSheet(parent, "orders.dispute_refund", (came,), asks, "bank")
    hint = say("DisputeSheets", "{amount} comes back; it is not due again. This cannot be undone.")
    words = said(hint.put(amount=dispute.owed)) if dispute.owed else ""
    sheet.body.insertWidget(0, label(words, wrap=True))
    sheet.is_about(dispute.id)
    return sheet
