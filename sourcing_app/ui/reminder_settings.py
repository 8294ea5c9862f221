"""What this machine's user wants to be told of outside the window, kept with the preferences."""

import json
from collections.abc import Iterable
from datetime import date, time

from sourcing_app.domain.today.agenda import AgendaItem
from sourcing_app.domain.today.telling import QuietHours
from sourcing_app.ui.preferences import Preferences

_WANTED, _FIRST, _LAST, _TOLD = "notify", "quiet_from", "quiet_until", "notified"
_USUAL = QuietHours()


class ReminderSettings:
    """System notifications are off until they are asked for."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    @property
    def wanted(self) -> bool:
        """Whether the system may notify."""
        return self._preferences.flag(_WANTED)

    def want(self, *, wanted: bool) -> None:
        self._preferences.keep(_WANTED, wanted)

    @property
    def quiet(self) -> QuietHours:
        """The hours in which nothing is told."""
        first = self._preferences.whole(_FIRST, _USUAL.first.hour)
        last = self._preferences.whole(_LAST, _USUAL.last.hour)
        return QuietHours(time(first % 24), time(last % 24))

    def keep_quiet(self, quiet: QuietHours) -> None:
        self._preferences.keep(_FIRST, quiet.first.hour)
        self._preferences.keep(_LAST, quiet.last.hour)

    def told(self, today: date) -> dict[str, date]:
        """The keys of what was told today; what another day told is forgotten."""
        try:
            kept = json.loads(self._preferences.text(_TOLD, "{}"))
        except (ValueError, RecursionError):
            return {}
        keys = kept.get(today.isoformat()) if isinstance(kept, dict) else None
        return {str(key): today for key in keys} if isinstance(keys, list) else {}

    def note_told(self, items: Iterable[AgendaItem], today: date) -> None:
        """These were told today."""
        keys = sorted({*self.told(today), *(item.key for item in items)})
        self._preferences.keep(_TOLD, json.dumps({today.isoformat(): keys}))
