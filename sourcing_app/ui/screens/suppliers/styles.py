"""How a supplier's badges, answers and verdict look: icon, word and tone."""

from collections.abc import Mapping, Sequence

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import NAMES, Badge
from sourcing_app.domain.suppliers.next_steps import NextAction, NextStep
from sourcing_app.domain.suppliers.verdicts import OUTCOME_NAMES, Outcome
from sourcing_app.services.suppliers.rows import SupplierView
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets import cells

_MARK = "•"

_SHORT: dict[Badge, Sentence] = {
    Badge.FREE: say("SupplierWords", "Free"),
    Badge.GOLD: say("SupplierWords", "Gold"),
    Badge.VERIFIED: say("SupplierWords", "Verified"),
    Badge.VERIFIED_PRO: say("SupplierWords", "PRO"),
    Badge.ASSESSED: say("SupplierWords", "Assessed"),
    Badge.TRADE_ASSURANCE: say("SupplierWords", "TA"),
    Badge.ONSITE_CHECK: say("SupplierWords", "Onsite"),
}
_ICONS: dict[Badge, tuple[str, Tone]] = {
    Badge.FREE: ("free", Tone.NEUTRAL),
    Badge.GOLD: ("medal", Tone.WARN),
    Badge.VERIFIED: ("checkc", Tone.INFO),
    Badge.VERIFIED_PRO: ("checkc", Tone.INFO),
    Badge.ASSESSED: ("clip", Tone.INFO),
    Badge.TRADE_ASSURANCE: ("shield", Tone.OK),
    Badge.ONSITE_CHECK: ("factory", Tone.NEUTRAL),
}
STEPS: dict[NextAction, tuple[str, Tone]] = {
    NextAction.STOP: ("stop", Tone.DANGER),
    NextAction.HOLD: ("stop", Tone.WARN),
    NextAction.AWAIT: ("clock", Tone.WARN),
    NextAction.COMPARE: ("compare", Tone.INFO),
    NextAction.SAMPLE: ("box", Tone.INFO),
    NextAction.CHECK: ("clip", Tone.INFO),
    NextAction.ASK: ("mail", Tone.INFO),
    NextAction.DECIDE: ("box", Tone.INFO),
    NextAction.DEPOSIT: ("card", Tone.INFO),
    NextAction.GOODS: ("clock", Tone.INFO),
    NextAction.INSPECT: ("search", Tone.INFO),
    NextAction.BALANCE: ("card", Tone.INFO),
    NextAction.SHIPMENT: ("clock", Tone.INFO),
    NextAction.DELIVERY: ("clock", Tone.INFO),
    NextAction.DONE: ("checkc", Tone.OK),
}
VERDICTS: dict[Outcome, tuple[Sentence, Tone, str]] = {
    Outcome.GO: (OUTCOME_NAMES[Outcome.GO], Tone.OK, "checkc"),
    Outcome.CAREFUL: (OUTCOME_NAMES[Outcome.CAREFUL], Tone.WARN, "warn"),
    Outcome.STOP: (OUTCOME_NAMES[Outcome.STOP], Tone.DANGER, "stop"),
    Outcome.INCOMPLETE: (OUTCOME_NAMES[Outcome.INCOMPLETE], Tone.NEUTRAL, "info"),
}
VIEWS: Mapping[str, Sentence] = {
    SupplierView.ALL: say("SupplierWords", "All suppliers"),
    SupplierView.SHORTLIST: say("SupplierWords", "Shortlist"),
    SupplierView.ALL_THREE: say("SupplierWords", "All three badges"),
    SupplierView.NEEDS_VETTING: say("SupplierWords", "Needs vetting"),
    SupplierView.FLAGGED: say("SupplierWords", "With red flags"),
    SupplierView.FREE: say("SupplierWords", "Free Members"),
    SupplierView.BIN: say("SupplierWords", "Bin"),
}


def short_badge(badge: Badge) -> cells.PillText:
    """The pill of a table row."""
    icon, tone = _ICONS[badge]
    return cells.PillText(said(_SHORT[badge]), icon, tone, said(NAMES[badge]))


def long_badge(badge: Badge) -> cells.PillText:
    """The pill of the detail pane."""
    icon, tone = _ICONS[badge]
    return cells.PillText(said(NAMES[badge]), icon, tone)


def step_cell(step: NextStep) -> cells.TableCell:
    icon, tone = STEPS[step.step]
    whole = said(step.hold.sentence) if step.hold is not None else ""
    return cells.TableCell(said(step.sentence), icon=icon, tone=tone, accessible=whole)


def listed(reasons: Sequence[str]) -> list[str]:
    """Give the lines that tell these reasons: each has a mark before it, but one that is alone."""
    alone = len(reasons) == 1
    return [each if alone else f"{_MARK} {each}" for each in reasons]
