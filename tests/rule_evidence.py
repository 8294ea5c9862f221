"""What the program really keeps, prints, opens and shows: the evidence that rules are held to."""

import re
from dataclasses import dataclass

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from sourcing_app.domain.guide.topics import Topic
from sourcing_app.domain.registration.marketplaces import RegistrationStep
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.services.disputes.records import DisputeFields
from sourcing_app.services.inquiries.export import save_letter
from sourcing_app.services.printing.making import make
from sourcing_app.services.printing.requests import DocumentRequest, Print
from tests.conftest import TODAY
from tests.pdf_text import pages, squeezed
from tests.ui.sheets import every, opened
from tests.ui.shown import STATES, settle

ASKED = {"S": "stored", "P": "printed", "O": "opened", "H": "shown"}
"""The verbs whose proof an entry names itself; the others are proved by a marked test."""


@dataclass(frozen=True)
class Evidence:
    """
    `columns` are table.column, `documents` the text of each without blanks, `names` the widgets
    and actions of every page and sheet, `words` what can be read there, `addresses` what each of
    some widgets opened in the browser or copied, `tested` the numbers of the rules with a marked
    test.
    """

    columns: frozenset[str]
    documents: dict[str, str]
    names: frozenset[str]
    words: frozenset[str]
    addresses: dict[str, list[str]]
    tested: frozenset[str]


def defects(rule, evidence):
    """Say what an entry claims and the program does not bear out; an empty list is a true entry."""
    found = []
    verbs, proof, anchor = set(rule["verbs"]), rule["proof"], rule["anchor"]
    if anchor not in evidence.names | evidence.documents.keys():
        found.append(f"no widget or document is called {anchor}")
    if (verbs & set(ASKED)) != set(proof):
        found.append(f"verbs {rule['verbs']} and proofs {sorted(proof)} differ")
    if verbs - set(ASKED) and rule["id"] not in evidence.tested:
        found.append("no test is marked with it")
    return found + [
        f"not {ASKED[verb]}: {claim}"
        for verb, claim in proof.items()
        if verb in ASKED and not _BORNE_OUT[verb](claim, evidence)
    ]


def _stored(claim, evidence):
    return bool(claim) and set(claim) <= evidence.columns


def _printed(claim, evidence):
    document, text = claim
    return bool(text) and squeezed(text) in evidence.documents.get(document, "")


def _opened(claim, evidence):
    """Whether the widget opened an address that begins so, or copied these words."""
    widget, wanted = claim
    page, found = wanted.startswith("https://"), evidence.addresses.get(widget, ())
    return bool(wanted) and any(
        each.startswith(wanted) if page else wanted in each for each in found
    )


def _shown(claim, evidence):
    return bool(claim) and set(claim) <= evidence.words


_BORNE_OUT = {"S": _stored, "P": _printed, "O": _opened, "H": _shown}


def stored(desk):
    """Every column of the file."""
    tables = desk.reader.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return frozenset(
        f"{table}.{row['name']}"
        for (table,) in tables
        for row in desk.reader.rows(f"PRAGMA table_info({table})")
    )


def printed(desk, folder):
    """The documents the program makes, as they are read back."""
    (letter, *_) = desk.inquiries.recipients_of(1)
    path = save_letter(desk, letter, folder / "letter.pdf", desk.today())
    paid = desk.reader.value(
        "SELECT l.order_id FROM payment p JOIN payment_line l ON l.id = p.line_id"
    )
    today = desk.today()
    dispute = desk.disputes.open(
        paid, DisputeFields.checked(reason="quality", opened_on=today), today
    )
    papers = {
        DocumentKind.DISPUTE: dispute,
        DocumentKind.ORDER_FILE: paid,
        DocumentKind.CHECKLIST: paid,
        DocumentKind.REQUIREMENTS: paid,
        DocumentKind.RISKS: paid,
    }
    return {
        "doc.letter": "".join(pages(path.read_bytes())),
        **{f"doc.{kind}": _paper(desk, kind, key) for kind, key in papers.items()},
    }


def _paper(desk, kind, key):
    made = make(desk, DocumentRequest(kind, (key,)), Print(), desk.today())
    return "".join(pages(made.pdf))


def shown_in(window):
    """Show every page and sheet; return the names of their widgets and the words on them."""
    names, words = set(), set()

    def look(root):
        settle()
        names.update(_names(root))
        words.update(_words(root))

    for entry in window.stack.entries:
        window.stack.go(entry.name)
        look(window)
    for target in (*STATES, *(Target("guide", action=topic) for topic in Topic)):
        window.open(target)
        look(window)
    stuck = {RegistrationStep.SIGNED_IN: None, RegistrationStep.ERROR_404: TODAY}
    window.desk.marketplaces.keep(None, TODAY, **stuck)
    window.open(Target("registration", action="site"))
    look(window)
    for _name, call in every(window):
        call()
        sheet = opened(window)
        look(sheet)
        sheet.close()
        settle()
    window.open(Target("today"))
    return frozenset(names), frozenset(words)


def opened_by(window, visited, rules):
    """Press what each rule says opens a page or copies a text; return both by its name."""
    wanted = {rule["proof"]["O"][0]: rule["page"] for rule in rules if "O" in rule["proof"]}
    window.desk.platform.change(1, order_page="https://biz.alibaba.com/ta/detail.htm?orderId=1")
    clipboard = QGuiApplication.clipboard()
    found = {}
    for name, page in wanted.items():
        window.open(_ACTING.get(page, Target(page, 1)))
        settle()
        for query in window.findChildren(QLineEdit, "fld.search.query"):
            query.setText("led lamp")
        visited.clear()
        clipboard.clear()
        _press(window, name)
        found[name] = [*visited, *filter(None, [clipboard.text()])]
    return found


_ACTING = {
    "search": Target("search"),
    "registration": Target("registration"),
    "orders": Target("orders", 1, "money"),
}


def _press(window, name):
    for made in (window.findChild(QAction, name), window.findChild(QAbstractButton, name)):
        if made is not None and made.isEnabled():
            made.trigger() if isinstance(made, QAction) else made.click()


def _names(root):
    for kind in (QWidget, QAction):
        yield from (each.objectName() for each in root.findChildren(kind) if each.objectName())


def _words(root):
    """What can be read; what a combo box offers is read when it is opened."""
    for each in root.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, (QLabel, QAbstractButton)):
            yield from _sentences(each.text())
        if isinstance(each, QComboBox):
            yield from (each.itemText(place) for place in range(each.count()))


def _sentences(text):
    """A text, each of its lines, and each sentence of them without its full stop."""
    yield text
    for line in text.splitlines():
        yield line
        yield from re.split(r"\. (?=[A-Z])", line.removesuffix("."))
