"""A day that runs out, in words: what, when, and by whose rule."""

from datetime import date

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.payments.clocks import Clock
from sourcing_app.ui.formatting import day, due, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.facts import FactRow


def clock_row(clock: Clock, today: date) -> QWidget:
    """A clock in words: what runs out, when, and by whose rule."""
    left = clock.left(today)
    tone = Tone.NEUTRAL if left is None else Tone.DANGER if left < 0 else Tone.WARN
    text = said(clock.words)
    if clock.source:
        text = f"{text} ({clock.source})"
    until = clock.until
    aside = "" if until is None else day(until) if left is None else due(until, today)
    return FactRow(text, tone, aside, icon="clock")
