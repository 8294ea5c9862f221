"""What the window lends to every page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sourcing_app.ui.browser import Browser
    from sourcing_app.ui.jobs import Jobs
    from sourcing_app.ui.notices.notices import Notices
    from sourcing_app.ui.preferences import Preferences
    from sourcing_app.ui.style.theme import Theme
    from sourcing_app.ui.undo import Undo


@dataclass(frozen=True, slots=True)
class AppContext:
    """The services of the window itself, the same for all pages."""

    theme: Theme
    jobs: Jobs
    notices: Notices
    undo: Undo
    browser: Browser
    preferences: Preferences
