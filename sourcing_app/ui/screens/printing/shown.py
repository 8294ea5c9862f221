"""The document on the page: what was asked for, how it is made, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from sourcing_app.domain.targets import OF_LETTERS, DocumentKind
from sourcing_app.services.printing.requests import ENGLISH, DocumentRequest, Print, Wording
from sourcing_app.ui.formatting import shown
from sourcing_app.ui.screens.printing.options import PrintOptions
from sourcing_app.ui.screens.printing.pages_view import PagesView

if TYPE_CHECKING:
    from sourcing_app.services.printing.making import Printed

_NAMES_IN = {QLocale.Language.Russian: "ru", QLocale.Language.Chinese: "zh_CN"}


class ShownDocument:
    """`printed` is None before the pages are there, and where there are none."""

    def __init__(self, options: PrintOptions, pages: PagesView) -> None:
        self.options, self.pages = options, pages
        self.request: DocumentRequest | None = None
        self.printed: Printed | None = None
        self.latin_names = False

    @property
    def ready(self) -> bool:
        """Whether there are pages."""
        return self.printed is not None and bool(self.printed.pdf)

    @property
    def unsent(self) -> tuple[int, ...]:
        """The letters among them that were not sent yet."""
        return () if self.printed is None else self.printed.unsent

    @property
    def of_letters(self) -> bool:
        """Whether it is made of letters, which have other formats as well."""
        return self.request is not None and self.request.kind in OF_LETTERS

    @property
    def several(self) -> bool:
        """Whether there is more than one letter or paper."""
        return self.printed is not None and self.printed.count > 1

    def ask(self, kind: DocumentKind, keys: tuple[int, ...]) -> None:
        """Another document is asked for."""
        self.request = DocumentRequest(kind, keys)
        self.latin_names = False
        self.options.name_no_pages()
        self.forget()

    def forget(self) -> None:
        """There are no pages any more."""
        self.printed = None
        self.pages.clear()

    def how(self, pages: tuple[int, ...] = ()) -> Print:
        """How it is to be made, or these of its pages: paper and language as they are chosen."""
        english = self.options.english.checked()
        language = _NAMES_IN.get(QLocale().language(), "en")
        wording = ENGLISH if english else Wording(language, shown)
        wording = replace(wording, account_numbers=self.options.accounts.checked())
        return Print(replace(self.options.setup(), pages=pages), wording, self.latin_names)

    def name(self) -> str:
        """Which record it is of, or of how many; "" while that is not known."""
        if self.printed is None:
            return ""
        return self.printed.about or (shown(self.printed.count) if self.several else "")
