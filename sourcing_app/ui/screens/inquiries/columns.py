"""The columns of the inquiry list."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.inquiries.kinds import LETTER_KINDS
from sourcing_app.domain.inquiries.readiness import ReadinessPart
from sourcing_app.domain.inquiries.states import CHANNELS, NAMES, Channel, State
from sourcing_app.domain.records.inquiries import RECIPIENT
from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.sentences import say
from sourcing_app.services.inquiries.rows import InquiryRow
from sourcing_app.ui.formatting import day, due, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.caution import marked_cell
from sourcing_app.ui.widgets.cells import PillText, TableCell

_PARTS = len(ReadinessPart)
STATES: dict[State, tuple[str, Tone]] = {
    State.DRAFT: ("edit", Tone.NEUTRAL),
    State.SENT: ("clock", Tone.INFO),
    State.REPLIED: ("check", Tone.OK),
    State.DECLINED: ("cross", Tone.NEUTRAL),
    State.NO_ANSWER: ("warn", Tone.WARN),
    State.SHORTLISTED: ("star", Tone.INFO),
    State.AWARDED: ("checkc", Tone.OK),
    State.REJECTED: ("cross", Tone.NEUTRAL),
    State.CANCELLED: ("cross", Tone.NEUTRAL),
}


def inquiry_columns(today: Callable[[], date]) -> list[Column[InquiryRow]]:
    """Describe the columns; `today` tells the distance of follow-up days."""

    def follow_up(row: InquiryRow) -> TableCell:
        return _follow_up(row, today())

    return [
        Column("state", RECIPIENT["state"].words, _state, 134, 120, sort_key="state", priority=0),
        Column("supplier", SUPPLIER.words, _supplier, 220, 180, sort_key="supplier", identity=True),
        Column(
            "product", say("InquiryColumns", "Product"), lambda row: row.product, 210, 120,
            sort_key="product", priority=3, field="product",
        ),
        Column("ready", say("InquiryColumns", "Ready"), _ready, 110, 100),
        Column(
            "sent", RECIPIENT["sent_on"].words, lambda row: row.sent_on, 130, 122, sort_key="sent",
            priority=4,
        ),
        Column(
            "follow_up", say("InquiryColumns", "Follow-up"), follow_up, 130, 120,
            sort_key="follow_up", priority=2, lasting=False, field="follow_up_on",
        ),
        Column(
            "waiting", say("InquiryColumns", "Waiting"), _waiting, 110, 96, sort_key="waiting",
            priority=2,
        ),
        Column("channel", RECIPIENT["channel"].words, _channel, 130, 100, priority=5),
        Column(
            "reference", say("InquiryColumns", "Reference"), lambda row: row.reference, 150, 130,
            priority=6,
        ),
        Column("own", say("InquiryColumns", "Own text"), _own, 140, 110, priority=6),
        Column("reason", say("InquiryColumns", "Reason"), lambda row: row.refusal, 160, 100,
               priority=7),
        Column(
            "words", say("InquiryColumns", "Words"), lambda row: row.words, 80, 60, right=True,
            priority=7, optional=True, unknown=say("InquiryColumns", "Not known"),
        ),
        Column(
            "template", say("InquiryColumns", "Template"), lambda row: LETTER_KINDS[row.kind],
            150, 100, priority=7, optional=True,
        ),
    ]  # fmt: skip


def state_badge(state: State) -> PillText:
    """Return the pill of a state: icon, word and tone."""
    return PillText(said(NAMES[state]), *STATES[state])


def channel_words(word: str) -> str:
    """Say how a letter was sent in the window's language; another word stays as it is."""
    known = next((channel for channel in Channel if channel == word), Channel.OTHER)
    return said(CHANNELS[known]) if known == word or not word else word


def _state(row: InquiryRow) -> PillText:
    if row.rewriting:
        return PillText(said(say("InquiryColumns", "Written again")), "edit")
    return state_badge(row.state)


def _channel(row: InquiryRow) -> str:
    return channel_words(row.channel) if row.sent_on else ""


def _own(row: InquiryRow) -> str:
    if row.own_text:
        return QCoreApplication.translate("InquiryColumns", "Text of its own")
    differs = QCoreApplication.translate("InquiryColumns", "Differs from the others")
    return differs if row.differs else ""


def _supplier(row: InquiryRow) -> TableCell:
    return marked_cell(TableCell(row.supplier, second=row.number or "", bold=True), row.caution)


def _ready(row: InquiryRow) -> TableCell:
    return TableCell(f"{row.ready} / {_PARTS}", fraction=row.ready / _PARTS)


def _follow_up(row: InquiryRow, today: date) -> TableCell:
    if row.hold is not None:
        brief, whole = said(row.hold.brief), said(row.hold.sentence)
        return TableCell(brief, icon="stop", tone=Tone.WARN, accessible=whole)
    if row.follow_up_on is None or row.state is not State.SENT:
        return TableCell(day(row.follow_up_on), muted=True)
    late = row.follow_up_on <= today
    return TableCell(
        due(row.follow_up_on, today), icon="clock", tone=Tone.WARN if late else Tone.INFO
    )


def _waiting(row: InquiryRow) -> str:
    if row.waiting is None:
        return ""
    return QCoreApplication.translate("InquiryColumns", "%n day(s)", "", row.waiting)
