"""The dossier of a supplier: everything the file holds about it, for a meeting or an archive."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import (
    Chapter,
    Content,
    Document,
    FactList,
    Grid,
    GridColumn,
    Remarks,
)
from sourcing_app.domain.records.screening import SCREENING_MATCH
from sourcing_app.domain.records.suppliers import BADGE, CHECK, CONTACT, FLAG, SUPPLIER
from sourcing_app.domain.screening.lists import DECISION_NAMES
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import NAMES, Badge
from sourcing_app.domain.suppliers.checks import (
    ADVICE,
    ANSWER_NAMES,
    COUNTED,
    GUT_NAMES,
    ITEM_TEXTS,
    CheckItem,
)
from sourcing_app.domain.suppliers.identity import SUPPLIER_KIND_NAMES
from sourcing_app.domain.suppliers.red_flags import SEVERITY_NAMES, flag_name
from sourcing_app.domain.suppliers.track_record import track_words
from sourcing_app.domain.suppliers.verdicts import OUTCOME_NAMES, verdict
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.domain.values.money import Money
from sourcing_app.services.orders.exposure import stake_words
from sourcing_app.services.printing.accounts import account_chapter
from sourcing_app.services.printing.dealings import (
    certificates_grid,
    letters_grid,
    notes_grid,
    orders_grid,
    quotes_grid,
)
from sourcing_app.services.printing.identity import identity_chapter
from sourcing_app.services.printing.requests import KIND_NAMES, Wording
from sourcing_app.services.printing.vetting_chapters import vetting_chapters
from sourcing_app.services.registration.countries import country_name
from sourcing_app.services.screening.rows import ScreeningState
from sourcing_app.services.suppliers.contact_rows import ContactRow
from sourcing_app.services.suppliers.detail import Check, FlagRow, SupplierDetail, supplier_detail

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_MADE = say("Printing", "{document} {name}, {day}")
_COMPANY = say("Printing", "The company")
_VERDICT = say("Printing", "Verdict")
_VETTING = say("Printing", "Vetting: {done} of {total}")
_HINTS = say("Printing", "Hints: not counted as steps of vetting")
_TRACK = say("Printing", "Our own experience")
_NO_TRACK = say("Printing", "Nothing is known from our own inquiries and orders yet.")
_FLAGS = say("Printing", "Red flags")
_CONTACTS = say("Printing", "Contacts")
_OWN_NOTES = say("Printing", "Remarks on the supplier")
_CERTIFICATES = say("Printing", "Certificates")
_DEALINGS = say("Printing", "Inquiries, quotes and orders")
_NOTES = say("Printing", "Notes and calls")
_NO_FLAG = say("Printing", "No red flag was recorded.")
_NO_CONTACT = say("Printing", "No contact was recorded.")
_SCREENING = say("Printing", "Screening lists")
_NO_POSSIBLE = say("Printing", "No possible match was recorded.")
_OPEN = say("Printing", "Open")
_RESOLVED = say("Printing", "Resolved on {day}: {reason}")
_WRITTEN = ("legal_name", "credit_code", "city", "address", "store_url", "website", "product")
_FLAG_LINES = (
    GridColumn(FLAG["kind"].words, 30),
    GridColumn(FLAG["severity"].words, 12),
    GridColumn(FLAG["raised_on"].words, 15),
    GridColumn(FLAG["note"].words, 25),
    GridColumn(say("Printing", "State"), 24),
)
_CHECK_LINES = (
    GridColumn(CHECK["item"].words, 36),
    GridColumn(CHECK["answer"].words, 17),
    GridColumn(CHECK["checked_on"].words, 16),
    GridColumn(CHECK["note"].words, 31),
)
_MATCH_LINES = (
    GridColumn(SCREENING_MATCH["decision"].words, 20),
    GridColumn(SCREENING_MATCH["listed"].words, 26),
    GridColumn(SCREENING_MATCH["about"].words, 24),
    GridColumn(SCREENING_MATCH["name"].words, 20),
    GridColumn(SCREENING_MATCH["score"].words, 10, right=True),
)
_CONTACT_LINES = (
    GridColumn(CONTACT["name"].words, 24),
    GridColumn(CONTACT["position"].words, 20),
    GridColumn(say("Printing", "How to reach"), 34),
    GridColumn(CONTACT["note"].words, 22),
)


def dossier(file: "OpenFile", supplier_id: int, wording: Wording, today: date) -> Document:
    """Make the dossier of one supplier; raises NotFound."""
    detail = supplier_detail(file.reader, supplier_id, today)
    title = KIND_NAMES[DocumentKind.SUPPLIER]
    return Document(
        title=title,
        name=detail.name,
        about=(today,),
        chapters=(
            *_about(detail, wording),
            identity_chapter(file, supplier_id),
            *_judged(detail),
            *vetting_chapters(file, detail),
            _track(file, detail),
            account_chapter(file, supplier_id, wording, masked=not wording.account_numbers),
            _screened(detail.screening),
            *_history(file, detail, today),
        ),
        foot=_MADE.put(document=title, name=detail.name, day=today),
    )


def _track(file: "OpenFile", detail: SupplierDetail) -> Chapter:
    """What is known from our own dealings, and what is at stake with this supplier now."""
    told = [*track_words(detail.track), *stake_words(file.reader, detail.id)]
    return Chapter(_TRACK, (Remarks(told or [_NO_TRACK]),))


def _screened(state: ScreeningState) -> Chapter:
    """What the screening lists say, each with its day, and what was decided about matches."""
    lines = [
        (DECISION_NAMES[each.decision], each.listed, each.about, each.name, Decimal(each.score))
        for each in state.matches
    ]
    told = Remarks(state.sentences)
    return Chapter(_SCREENING, (told, Grid(_MATCH_LINES, lines, _NO_POSSIBLE)))


def _about(detail: SupplierDetail, wording: Wording) -> Iterator[Chapter]:
    values = detail.values
    country = str(values["country"])
    kind = next((name for key, name in SUPPLIER_KIND_NAMES.items() if key == values["kind"]), None)
    price = values["price_seen"]
    rows: list[tuple[Sentence, Any]] = [(SUPPLIER[name].words, values[name]) for name in _WRITTEN]
    rows[2:2] = [
        (SUPPLIER["kind"].words, kind),
        (
            SUPPLIER["country"].words,
            country_name(country, wording.language) if country else None,
        ),
    ]
    rows.append((SUPPLIER["price_seen"].words, _price(price, str(values["currency"]))))
    badges = tuple(NAMES[badge] for badge in Badge if badge in detail.facts.badges)
    rows.append((BADGE.words, badges or None))
    yield Chapter(_COMPANY, (FactList(rows),))
    contacts = Grid(_CONTACT_LINES, [*map(_contact, detail.contacts)], _NO_CONTACT)
    yield Chapter(_CONTACTS, (contacts,))


def _price(amount: Any, currency: str) -> Any:
    return Money(amount, currency) if amount is not None and currency else amount


def _contact(row: ContactRow) -> tuple[Any, ...]:
    return (row.name, row.position, row.ways, row.note)


def _judged(detail: SupplierDetail) -> Iterator[Chapter]:
    found = verdict(detail.facts)
    reasons: tuple[Content, ...] = (Remarks(found.reasons, marked=True),) if found.reasons else ()
    gut = FactList(((SUPPLIER["gut"].words, GUT_NAMES[detail.facts.gut]),))
    outcome = Remarks((OUTCOME_NAMES[found.outcome],))
    yield Chapter(_VERDICT, (outcome, *reasons, gut))
    heading = _VETTING.put(done=found.done, total=len(COUNTED))
    for title, items in ((heading, COUNTED), (_HINTS, sorted(ADVICE))):
        checks = [_check(detail, item) for item in items]
        yield Chapter(title, (Grid(_CHECK_LINES, checks, _NO_FLAG),))
    flags = Grid(_FLAG_LINES, [*map(_flag, detail.flags)], _NO_FLAG)
    yield Chapter(_FLAGS, (flags,))


def _check(detail: SupplierDetail, item: CheckItem) -> tuple[Any, ...]:
    """The answer as it counts, with what was noted when it was given."""
    kept = detail.checks.get(item, Check())
    day = kept.checked_on if item in detail.checks else None
    notes = tuple(filter(None, (kept.note, kept.url)))
    return (ITEM_TEXTS[item], ANSWER_NAMES[detail.facts.answer(item)], day, notes)


def _flag(flag: FlagRow) -> tuple[Any, ...]:
    state: Sentence = _OPEN
    if not flag.stands:
        state = _RESOLVED.put(day=flag.resolved_on, reason=flag.resolution)
    notes = tuple(filter(None, (flag.note, flag.url)))
    return (flag_name(flag.kind), SEVERITY_NAMES[flag.severity], flag.raised_on, notes, state)


def _history(file: "OpenFile", detail: SupplierDetail, today: date) -> Iterator[Chapter]:
    yield Chapter(_CERTIFICATES, (certificates_grid(detail.certificates),))
    grids = (letters_grid, quotes_grid, orders_grid)
    yield Chapter(_DEALINGS, tuple(grid(file, detail.id, today) for grid in grids))
    yield Chapter(_NOTES, (notes_grid(file, detail.id),))
    if detail.values["notes"]:
        yield Chapter(_OWN_NOTES, (Remarks((detail.values["notes"],)),))
