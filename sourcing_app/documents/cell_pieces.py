"""Long texts in the cells of a table, cut so that no row is higher than a page."""

_MOST_LINES, _MOST_LETTERS = 30, 1_200
"""More of a text goes on in a row of its own: no row is higher than a page."""


def pieces(text: str) -> list[str]:
    """Cut a long text at the ends of lines, else at blanks, else anywhere."""
    found = []
    while len(text) > _MOST_LETTERS or text.count("\n") >= _MOST_LINES:
        at = _cut(text[:_MOST_LETTERS])
        found.append(text[:at].rstrip())
        text = text[at:].lstrip()
    return [*found, text]


def _cut(text: str) -> int:
    """Where the first piece of a long text ends."""
    lines = text.split("\n", _MOST_LINES)
    if len(lines) > 1:
        return len(text) - len(lines[-1])
    return text.rfind(" ") + 1 or len(text)
