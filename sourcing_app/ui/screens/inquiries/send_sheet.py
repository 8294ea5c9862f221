"""Marking letters as sent: the day, the way, and when to ask again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.readiness import crowd_warning
from sourcing_app.domain.inquiries.states import CHANNELS, Channel
from sourcing_app.domain.records.inquiries import RECIPIENT
from sourcing_app.domain.sentences import say, together
from sourcing_app.domain.values.working_days import WorkingDay, explained
from sourcing_app.services.calendars import follow_up_day, follow_up_days
from sourcing_app.services.inquiries.facts import recipients, same_text_count
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.services.settings.rows import read_days_off, read_limits
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.page import Page

_FUTURE = say("SendSheet", "The day of sending is in the future.")
_STEPS = say(
    "SendSheet",
    "On the site: 1. Log in. 2. Open the product page and press “Send inquiry”. "
    "3. Paste the letter and press “Send”. 4. Then mark it here.",
)
_MEASURED = 50
"""Letters of one inquiry are about as long as each other."""


class SendSheet(Sheet):
    """Gate G1 is asked again by the service: a letter that is not ready is refused here too."""

    sent = Signal(int)
    """How many letters were marked."""

    def __init__(self, page: Page, recipient_ids: Sequence[int]) -> None:
        super().__init__(page, "inquiries.send")
        self.is_about(*sorted(recipient_ids))
        desk = self._desk = page.desk
        self._jobs = page.context.jobs
        self._profile = read_profile(desk.reader, _writer(desk, recipient_ids))
        self._ids = tuple(recipient_ids)
        self._words = label("", wrap=True)
        self.form = Form(
            [
                ChoiceEditor("inquiries.channel", tuple(Channel), _channel),
                DayEditor("inquiries.sent_on", desk.today),
                DayEditor("inquiries.ask_again_on", desk.today),
            ]
        )
        self._steps = label("", "muted", wrap=True)
        self._steps.setObjectName("lbl.inquiries.send.steps")
        self._length = Banner("", Tone.WARN, "warn")
        self._longest = _longest(desk, self._ids)
        self._moved = label("", "muted", wrap=True)
        self._moved.setObjectName("lbl.inquiries.send.moved")
        self.body.addWidget(self._words)
        self._warn()
        self.body.addWidget(self._steps)
        self.body.addWidget(self._length)
        self.body.addWidget(self.form)
        self.body.addWidget(self._moved)
        self._retranslate()
        today = desk.today()
        self.form.fill({"channel": Channel.SITE, "sent_on": today, "ask_again_on": None})
        self._plan(today)
        self.form["sent_on"].told.connect(self._move_follow_up)
        self.form["channel"].told.connect(self._follow_channel)
        self._follow_channel()
        self.resize(440, 440)

    def submit(self) -> bool:
        values = self.form.read()
        if values is None:
            return False
        day = values["sent_on"] or self._desk.today()
        if day > self._desk.today():
            self.form.complain({"sent_on": _FUTURE})
            return False
        self._desk.inquiries.mark_sent(self._ids, day, values["channel"], values["ask_again_on"])
        self.sent.emit(len(self._ids))
        return True

    def _retranslate(self) -> None:
        self.set_texts(self.tr("Mark as sent"), self.tr("Mark as sent"))
        count = len(self._ids)
        self._words.setText(
            QCoreApplication.translate("SendSheet", "%n letter(s) will be kept as sent.", "", count)
        )
        self._steps.setText(said(_STEPS))
        self.form["channel"].set_caption(self.tr("Sent by"))
        self.form["sent_on"].set_words(RECIPIENT["sent_on"].words)
        later = say("SendSheet", "Working days here and in China from the day of sending: {days}.")
        days = follow_up_days(self._profile, read_limits(self._desk.reader))
        self.form["ask_again_on"].set_words(RECIPIENT["follow_up_on"].words, later.put(days=days))

    def _follow_channel(self) -> None:
        """Say what to do on the site (R50), and whether the letter is too long for the channel."""
        channel = self.form["channel"].value()
        self._steps.setVisible(channel is Channel.SITE)
        found = self._desk.letter_checks.too_long(self._longest, channel)
        self._length.say(" ".join(said(finding.sentence) for finding in found))
        self._length.setVisible(bool(found))

    def _warn(self) -> None:
        alike = same_text_count(self._desk.reader, self._ids, self._desk.today())
        warning = crowd_warning(alike, read_limits(self._desk.reader))
        if warning is not None:
            self.body.addWidget(Banner(said(warning.sentence), Tone.WARN, "warn"))

    def _move_follow_up(self) -> None:
        try:
            day = self.form["sent_on"].value()
        except Rejected:
            return
        if day is not None:
            self._plan(day)

    def _plan(self, sent_on: date) -> None:
        """Have the follow-up day counted; the calendars are read on their first use."""
        self._planning, profile = sent_on, self._profile
        limits, off = read_limits(self._desk.reader), read_days_off(self._desk.reader)
        self._jobs.start(
            lambda _step: follow_up_day(
                profile, sent_on, limits, off
            ),  # no self: a worker must not be last to hold it
            owner=self,
            then=partial(self._propose, sent_on),
            kind="other",
        )

    def _propose(self, sent_on: date, found: WorkingDay) -> None:
        """Propose the day, unless another was typed, and say which holiday moved it."""
        if sent_on != self._planning:
            return
        day = self.form["ask_again_on"]
        if not day.changed:
            day.fill(found.day)
            self.proposed(day.widget)
        self._moved.setText(said(together(explained(found))))
        self._moved.setVisible(bool(self._moved.text()))


def _channel(channel: Channel) -> str:
    return said(CHANNELS[channel])


def _writer(desk: Desk, recipient_ids: Sequence[int]) -> int | None:
    """The buyer profile of the first of these letters."""
    found = recipients(desk.reader, recipient_ids[:1], desk.today(), listed=True)
    return found[0].profile_id if found else None


def _longest(desk: Desk, recipient_ids: Sequence[int]) -> str:
    found = recipients(desk.reader, recipient_ids[:_MEASURED], desk.today())
    return max((item.text() for item in found), key=len, default="")
