"""Inquiry letters as HTML: a page of its own for any browser, or a piece for other programs."""

from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from html import escape

from sourcing_app.domain.inquiries.letter import Letter, Letterhead, LetterPart, PartKind

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font: 15px/1.45 "Noto Sans", "Segoe UI", Arial, sans-serif; color: #000; }}
article {{ max-width: 42em; margin: 2em auto; overflow-wrap: anywhere; }}
article + article {{ break-before: page; }}
header {{ border-bottom: 1px solid #d5dae2; padding-bottom: .5em; color: #525b6b; }}
header img {{ float: left; max-width: 190px; max-height: 68px; margin-right: 1em; }}
header::after {{ content: ""; display: block; clear: both; }}
header strong {{ font-size: 1.3em; color: #000; }}
</style>
</head>
<body>
{body}
</body>
</html>
"""
_PNG = b"\x89PNG"
_LISTS = {PartKind.BULLETS: "<ul>", PartKind.QUESTIONS: '<ol start="{first}">'}


def letters_html(
    letters: Sequence[tuple[Letter, Letterhead]], step: Callable[[int], None] = lambda _: None
) -> bytes:
    """
    Write letters into one page (UTF-8) that loads nothing: a logo stands in it.

    `step` is called with the number of letters written so far and may raise to stop.
    """
    pieces = []
    for number, (letter, letterhead) in enumerate(letters):
        step(number)
        pieces.append(f"<article>\n{_head(letterhead)}\n{letter_html(letter)}\n</article>")
    title = letters[0][0].subject if len(letters) == 1 else "Inquiries"
    return _PAGE.format(title=escape(title), body="\n".join(pieces)).encode()


def letter_html(letter: Letter) -> str:
    """Return a letter's parts for the clipboard or an e-mail, without its letterhead."""
    return "\n".join(map(_part, letter.parts()))


def _part(part: LetterPart) -> str:
    if part.kind in _LISTS:
        start = _LISTS[part.kind].format(first=part.first)
        items = "".join(f'<li dir="auto">{_lines(text)}</li>' for text in part.texts)
        return f"{start}{items}{start[:1]}/{start[1:3]}>"
    text = "<br>".join(f'<span dir="auto">{_lines(text)}</span>' for text in part.texts)
    return f"<p><strong>{text}</strong></p>" if part.kind is PartKind.SUBJECT else f"<p>{text}</p>"


def _head(letterhead: Letterhead) -> str:
    texts = map(_lines, filter(None, letterhead.lines))
    lines = "<br>".join((f"<strong>{_lines(letterhead.title)}</strong>", *texts))
    return f"<header>{''.join(_logo(letterhead.logo))}{lines}</header>"


def _logo(logo: bytes) -> Iterator[str]:
    if logo:
        kind = "png" if logo.startswith(_PNG) else "jpeg"
        yield f'<img alt="" src="data:image/{kind};base64,{b64encode(logo).decode()}">'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
