"""An inquiry letter as the draft of an e-mail: mail programs open it ready to be sent."""

import re
from collections.abc import Iterable
from email.message import EmailMessage
from email.policy import SMTP
from mimetypes import guess_type
from typing import NamedTuple

from sourcing_app.documents.letter_html import letter_html
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.letter import Letter
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import excerpt

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})+")
"""One address and nothing else: no name, no comma, no line break (RFC 5322, dot-atom)."""


class Enclosed(NamedTuple):
    """The letter's PDF, and what it is called."""

    name: str
    pdf: bytes


def require_address(address: str) -> None:
    """Raise Rejected unless it is one e-mail address, or none that is known yet."""
    if address and not _ADDRESS.fullmatch(address):
        raise Rejected(
            say(
                "Letters",
                "“{address}” is not one e-mail address. Correct it among the supplier's contacts.",
            ).put(address=excerpt(address))
        )


def letter_mail(
    letter: Letter, address: str, enclosed: Enclosed, others: Iterable[tuple[str, bytes]] = ()
) -> bytes:
    """
    Write the draft with the letter as its text, plain and HTML, and the PDF attached.

    `others` are the names and contents of what goes along with the letter.

    `address` is one address, or "" for the buyer to fill in. Raises Rejected for any other.
    """
    require_address(address)
    draft = EmailMessage(policy=SMTP)
    draft["X-Unsent"] = "1"
    if address:
        draft["To"] = address
    draft["Subject"] = " ".join(letter.subject.split())
    draft.set_content(letter.text())
    draft.add_alternative(f"<html><body>{letter_html(letter)}</body></html>", subtype="html")
    draft.add_attachment(
        enclosed.pdf, maintype="application", subtype="pdf", filename=enclosed.name
    )
    for name, content in others:
        kind, _ = guess_type(name)
        main, _, sub = (kind or "application/octet-stream").partition("/")
        draft.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return draft.as_bytes()
