"""Every sheet of the program, each with the call that opens it on a sample file."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QPoint, QRect

from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.checks import CheckItem
from sourcing_app.domain.targets import Target
from sourcing_app.services.inquiries.checking import check_letters
from sourcing_app.services.inquiries.facts import recipients_of
from sourcing_app.services.suppliers.detail import supplier_detail
from sourcing_app.ui.dialogs.export_sheet import ExportSheet
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.forms.unsaved_text import Typed
from sourcing_app.ui.screens.inquiries.checked_sheet import CheckedSheet
from sourcing_app.ui.screens.inquiries.phrase_sheet import own_phrase_sheet
from sourcing_app.ui.screens.suppliers.answer_panel import PanelWish
from sourcing_app.ui.window.unsaved_sheets import ClosingSheet, KeptSheet
from tests.conftest import TODAY
from tests.ui.audit import called
from tests.ui.looking import sheets_of
from tests.ui.shown import settle


def every(window):
    """Yield the name of every sheet, and the call that opens it; close each before the next."""
    for group in (
        commands,
        registration,
        searches,
        suppliers,
        letters,
        orders,
        settings,
        going_back,
    ):
        yield from group(window)


def opened(window):
    """Return the sheet that is open, or None."""
    shown = [each for each in sheets_of(window) if each.isVisible()]
    if len(shown) < 2:
        return shown[0] if shown else None
    return next(each for each in window.findChildren(Sheet) if each.isVisible())


def opened_in_turn(window):
    """Open every sheet, one after the other; gives its name and itself, and closes it."""
    for name, call in every(window):
        call()
        settle()
        sheet = opened(window)
        yield name, sheet
        sheet.close()
        settle()


def outside(sheet, window):
    """What of a sheet is larger than the window, and which buttons of its foot are not seen."""
    found = []
    if sheet.width() > window.width() or sheet.height() > window.height():
        found.append(f"{sheet.width()} x {sheet.height()}: {called(sheet)}")
    for button in (sheet.primary, sheet.cancel):
        place = QRect(button.mapTo(sheet, QPoint(0, 0)), button.size())
        if button.isVisibleTo(sheet) and not sheet.rect().contains(place):
            found.append(f"cut off: {called(button)}")
    return found


def import_steps(qtbot, window, source, text):
    """Go through the import of a CSV file of this text; gives each step's number and the sheet."""
    source.write_text(text, encoding="utf-8")
    page(window, "suppliers").import_csv(source)
    sheet = opened(window)
    for step in range(3):
        qtbot.waitUntil(lambda step=step: sheet._steps.currentIndex() == step and not sheet._job)
        settle()
        yield step, sheet
        if step < 2:
            sheet.primary.click()
    sheet.close()


def page(window, name, key=None):
    window.open(Target(name, key))
    settle()
    return window.stack.page(name)


def commands(window):
    """Open the sheets of the window itself."""
    window.context.notices.toast("The reply is saved.")
    for command in (
        "edit.find", "edit.bin", "view.messages", "view.history", "help.shortcuts", "help.about",
        "help.report",
    ):  # fmt: skip
        yield command, window.menus.action(command).trigger
    texts = [
        Typed("suppliers.notes", 1, "Call again", "", "Notes", "Suppliers", "The disk is full.")
    ]
    yield "export", lambda: ExportSheet(window, "suppliers", 2, 8).open()
    yield "close with texts", lambda: ClosingSheet(window, texts).open()
    yield "texts kept", lambda: KeptSheet(window, texts).open()


def registration(window):
    shown = page(window, "registration")
    yield "add profile", shown.profiles.add.trigger
    yield "add account", shown.accounts.others.adding.emit
    account = window.desk.reader.value("SELECT max(id) FROM marketplace_account")
    yield "edit account", lambda: shown.accounts.others.acted.emit("edit", account)


def searches(window):
    """Open the sheets of the page Product search."""
    from sourcing_app.ui.screens.search.request_sheets import offer_sheet, post_sheet

    search = page(window, "search")
    yield "need", search.add_need
    yield "which need", page(window, "quotes").for_need.trigger
    page(window, "search")
    yield "filters", search.filters.more.click
    yield "paste", search.paste_card
    search.line.setText("desk lamp")
    yield "markets", search.filters.markets.click
    yield "own terms", search.card.ideas.own.click
    search.log.table.view.go_to(1)
    yield "judge", search.log.judge.trigger
    yield "buying request", search.requests.add
    for name, sheet in (("post a request", post_sheet), ("offer", offer_sheet)):
        yield name, lambda made=sheet: made(search, window.desk, request()).open()


def request():
    """Return a buying request that is not in the file, which no sheet may change."""
    from sourcing_app.domain.search.needs import RequestState
    from sourcing_app.domain.search.requests import RequestStanding
    from sourcing_app.services.requests.rows import RequestRow

    unknown = ("need_id", "need", "quantity", "target_price", "expires_on", "looked_on")
    empty = ("category", "currency", "incoterm", "place", "conditions", "url", "note")
    return RequestRow(
        id=1, market="alibaba", title="led desk lamp", text="We need lamps.", unit="pcs",
        posted_on=TODAY, state=RequestState.POSTED, standing=RequestStanding.POSTED, offers=0,
        undecided=0, binned=False, **dict.fromkeys(unknown), **dict.fromkeys(empty, ""),
    )  # fmt: skip


def suppliers(window):
    shown = page(window, "suppliers")
    actions = shown.supplier_actions
    yield "add supplier", shown.add
    yield "raise a flag", actions.ask_flag
    yield "change a field", actions.field.action.trigger
    yield "bank accounts", page(window, "suppliers").pane.accounts.click
    yield "add note", window.stack.page("suppliers").note_actions.add
    parts, evidence = shown.pane.parts, shown.pane.evidence
    for section in (parts.contacts, parts.certificates):
        yield section.add.objectName(), section.add.click
    for badge in ("gold", "assessed", "trade_assurance"):
        yield f"badge {badge}", evidence.badges.rows[badge].edit.click
    yield "put on hold", evidence.holds.add.click
    checks, key = shown.pane.vetting, shown.table.view.current_id
    yield "attach a dropped file", lambda: shown.attach_file(key(), Path("report.pdf"))
    yield "attach evidence", lambda: checks.asked.emit(PanelWish(CheckItem.SCAM_SEARCHED))
    yield "explain", lambda: explanation(window).open()
    yield "decide a match", lambda: decision(window).open()
    yield "enter a rate", lambda: rate(window).open()
    flagged = window.desk.reader.value("SELECT supplier_id FROM red_flag")
    flag = supplier_detail(window.desk.reader, flagged, TODAY).flags[0]
    yield "resolve a flag", lambda: page(window, "suppliers").pane.flags.resolving.emit(flag)


def explanation(window):
    """Make the sheet that asks why a store named unlike its licence is in order."""
    from sourcing_app.services.suppliers.identity import identity_of
    from sourcing_app.ui.screens.suppliers.identity_box import explanation_sheet

    reader = window.desk.reader
    supplier = reader.value("SELECT min(id) FROM supplier WHERE legal_name <> ''")
    (finding, *_) = identity_of(reader, supplier).findings
    return explanation_sheet(page(window, "suppliers"), supplier, finding)


def decision(window):
    """Make the sheet that asks whether a match on a list is the supplier."""
    from sourcing_app.domain.screening.lists import ListKind, MatchDecision
    from sourcing_app.services.screening.rows import MatchRow
    from sourcing_app.ui.screens.suppliers.screening_box import decision_sheet

    key, name = window.desk.reader.one("SELECT min(id), name FROM supplier")
    (kind, *_), undecided = ListKind, (MatchDecision.OPEN, "", None)
    told = MatchRow(1, key, kind, "7", name, "did not send goods", name, 100, TODAY, *undecided)
    return decision_sheet(page(window, "suppliers"), told)


def rate(window):
    """Make the sheet that asks for an exchange rate."""
    from sourcing_app.ui.screens.settings.rates_section import rate_sheet

    return rate_sheet(page(window, "settings"), window.desk)


def letters(window):
    commands = page(window, "inquiries").inquiry_actions
    yield "choose suppliers", commands.choose
    yield "templates", commands.rewriting.choose_template
    for name in ("choose_person", "write_text"):
        yield (
            name,
            lambda name=name: getattr(page(window, "inquiries", 2).inquiry_actions.own, name)(),
        )
    yield "mark as sent", lambda: (page(window, "inquiries", 2), commands.send())
    yield (
        "note a question",
        lambda: (page(window, "inquiries", 1), commands.rewriting.ask_question()),
    )
    yield (
        "own words",
        lambda: page(window, "inquiries", 2).inquiry_actions.own.word_block(Block.MOQ),
    )
    yield "note an answer", lambda: (page(window, "inquiries", 1), commands.many.ask_answer())
    yield (
        "another product",
        lambda: (page(window, "inquiries", 1), commands.many.product.trigger()),
    )
    checked = check_letters(
        window.desk, window.desk.letter_checks, recipients_of(window.desk.reader, 1)
    )
    yield "checked letters", lambda: CheckedSheet(page(window, "inquiries", 1), checked).open()
    yield "another format", lambda: (page(window, "inquiries", 2), commands.export.save_as())
    yield "phrase bank", page(window, "inquiries", 2).help.choose
    yield (
        "own phrase",
        lambda: own_phrase_sheet(page(window, "inquiries", 2), window.desk).open(),
    )
    yield "new product", page(window, "products").add
    yield "enter a reply", page(window, "quotes").enter_reply


def settings(window):
    window.open(Target("settings", action="card_limit"))
    limits = window.stack.page("settings").stack.currentWidget()
    yield "a limit of a rule", limits.open_sheet
    from sourcing_app.ui.screens.settings.calendars_section import country_sheet, holiday_sheet

    asked = page(window, "settings")
    yield "own holiday", lambda: holiday_sheet(asked, window.desk).open()
    yield "a country's holidays", lambda: country_sheet(asked, window.desk).open()


def orders(window):
    actions = page(window, "orders", 2).order_actions
    yield "new order", actions.add_order
    yield from money(window, actions)
    for fix in fixes_with_a_sheet():
        yield fix.value, lambda fix=fix: actions.fix(fix)
    yield "waive", actions.waive
    yield "where to pay", actions.show_accounts
    yield "attach", actions.attach
    payment = window.desk.reader.value("SELECT min(id) FROM payment WHERE reference LIKE '%0002'")
    yield "void", lambda: actions.void(payment)
    changes = page(window, "orders", 2).changes
    for change in (changes.goods, changes.details, changes.hold, changes.cancel):
        yield change.__name__, lambda change=change: (page(window, "orders", 4), change())
    page(window, "orders", 2)
    yield from goods(actions)
    yield from disputes(window, actions)


def fixes_with_a_sheet():
    """List what an open fact of an order asks for in a sheet; the rest leads somewhere else."""
    from sourcing_app.ui.screens.orders.actions import TAB_OF_FIX
    from sourcing_app.ui.screens.orders.fixes import ATTACH

    elsewhere = {Fix.OPEN_SUPPLIER, Fix.PAY_DEPOSIT, Fix.ACCEPT_DIFFERENCES, *TAB_OF_FIX, *ATTACH}
    return [fix for fix in Fix if fix not in elsewhere]


def money(window, actions):
    from sourcing_app.domain.payments.methods import Method
    from sourcing_app.services.payments.rows import payments_of
    from sourcing_app.ui.screens.orders import credit_sheets
    from sourcing_app.ui.screens.orders import outcome_sheets as made
    from sourcing_app.ui.screens.orders.payment_sheet import PaymentSheet

    desk, state, page = window.desk, actions.state, actions.page
    line, (payment, *_) = state.lines[0], payments_of(desk.reader, state.id)
    for name, sheet in (
        ("pay", lambda: PaymentSheet(page, state, actions.files, line)),
        ("plan a payment", lambda: made.plan_sheet(page, desk, state, line)),
        ("money back", lambda: made.refund_sheet(page, desk, state, line)),
        ("waive a line", lambda: made.waive_line_sheet(page, desk, state, line)),
        ("arrived", lambda: made.arrived_sheet(page, desk, state, payment)),
        ("bounced", lambda: made.bounced_sheet(page, desk, payment)),
        ("a tariff", lambda: made.tariff_sheet(page, desk, Method.TT)),
        ("letter of credit", lambda: credit_sheets.credit_sheet(page, desk, state)),
        ("a document for the bank", lambda: credit_sheets.paper_sheet(page, desk, state)),
        ("on the platform", lambda: made.platform_sheet(page, desk, state)),
    ):
        yield name, lambda sheet=sheet: sheet().open()


def goods(actions):
    """Open the sheets of the tabs of samples, production and shipping."""
    tabs = actions.page.detail.tabs
    sample, production, shipping = map(tabs.tab, ("sample", "production", "shipping"))
    for tab in (sample, production, shipping):
        tab.show_order(actions.state)
    settle()
    yield "a sample", sample.rounds.add.click
    yield "a milestone", production.milestones.add.click
    yield "plan an inspection", production.inspections.add.click
    yield "any inspection", production.record.click
    yield "requirements", production.asked.click
    yield "a shipment", shipping.shipments.add.click
    yield "goods received", shipping.receipts.add.click


def disputes(window, actions):
    from sourcing_app.ui.screens.orders import dispute_sheets, risk_sheets
    from sourcing_app.ui.screens.orders.closing_sheet import closing_sheet

    desk, state = window.desk, actions.state
    yield "open a dispute", lambda: dispute_sheets.open_sheet(actions.page, desk, state).open()
    row, page, files = dispute(state), actions.page, actions.files
    for name, made in (
        ("edit a dispute", lambda: dispute_sheets.edit_sheet(page, desk, row)),
        ("a step of a dispute", lambda: dispute_sheets.step_sheet(page, desk, row, state)),
        ("evidence", lambda: dispute_sheets.EvidenceSheet(page, desk, row, files)),
        ("end a dispute", lambda: dispute_sheets.end_sheet(page, desk, row, state)),
        ("money back", lambda: dispute_sheets.refund_sheet(page, desk, row)),
        ("take a risk on", lambda: risk_sheets.accept_sheet(page, desk, state, "risk_packing")),
        ("a contract point", lambda: risk_sheets.answer_sheet(page, desk, state, "aql", None)),
        ("close an order", lambda: closing_sheet(page, desk, state)),
    ):
        yield name, lambda made=made: made().open()


def dispute(state):
    """Return a dispute of this order that is not in the file, which no sheet may change."""
    from sourcing_app.domain.disputes.dispute import DisputeReason, DisputeState
    from sourcing_app.domain.disputes.evidence_meter import Proof, meter
    from sourcing_app.services.disputes.rows import DisputeRow

    days = dict.fromkeys(("answer_by", "negotiate_until", "escalate_by", "closed_on"))
    money = dict.fromkeys(("money_back", "owed"))
    return DisputeRow(
        id=1,
        order_id=state.id,
        reason=DisputeReason.QUALITY,
        facts="Steel",
        opened_on=TODAY,
        state=DisputeState.OPEN,
        outcome="",
        steps=(),
        evidence=meter(Proof("Steel", None, 0, 0, contract=False, chat=False)),
        **days,
        **money,
    )


def going_back(window):
    """Open the sheets about backups and damage, as the composition root does."""
    from sourcing_app.domain.backups import Backup, BackupReason
    from sourcing_app.services.salvage import Salvaged
    from sourcing_app.ui.dialogs.colleague_sheet import ColleagueSheet
    from sourcing_app.ui.dialogs.recovery.accept_sheet import AcceptSheet
    from sourcing_app.ui.dialogs.recovery.recovery_sheet import RecoverySheet
    from sourcing_app.ui.dialogs.recovery.restore_sheet import RestoreSheet
    from sourcing_app.ui.dialogs.recovery.salvaged_sheet import SalvagedSheet
    from sourcing_app.ui.forms.replace_sheet import ReplaceSheet

    rows = {"supplier": 120, "purchase_order": 8, "blob": 3}
    at = datetime(2026, 3, 12, 8, 30, tzinfo=UTC)
    backup = Backup(window.desk.path, at, BackupReason.TIMER, 2, 4_200_000, rows, "", "")
    why = say("Files", "{file} is damaged: {what}").put(file=window.desk.path, what="!")

    def recover(backups):
        sheet = RecoverySheet(window, why)
        sheet.open()
        sheet.show_backups(backups)

    yield "restore", lambda: RestoreSheet(window, backup, {"supplier": 130}).open()
    yield (
        "replace",
        lambda: ReplaceSheet(window, Path("/home/olga/Documents/letter to Acme.pdf")).open(),
    )
    yield "colleague", lambda: ColleagueSheet(window, "B", ["BB"], "C", at.date()).open()
    yield "accept", lambda: AcceptSheet(window, [why, why]).open()
    yield "recover", lambda: recover([backup, backup])
    yield "recover without a backup", lambda: recover([])
    lost = {"supplier": 4, "purchase_order": 0, "blob": 0}
    salvaged = Salvaged(backup.path, rows, lost, frozenset({"supplier"}), (why,))
    yield "salvaged", lambda: SalvagedSheet(window, salvaged).open()
