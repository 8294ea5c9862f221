"""The command agenda: what needs attention on a day."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import UTC, date, datetime
from itertools import groupby
from pathlib import Path

from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.sentences import in_english, say
from sourcing_app.domain.targets import Target
from sourcing_app.domain.today.agenda import SECTION_NAMES, AgendaItem
from sourcing_app.domain.values.days import FIRST_YEAR, LAST_YEAR, parse_day

_CALM = "Nothing needs you today."
_NO_ITEM = say(
    "Agenda", "{item} is not in the list of today: agenda --snoozed --json names the keys."
)


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("agenda", "Say what needs attention.", _arguments, _agenda)
    commands.add("snooze", "Put an item off until a day, or mark it done.", _snoozing, _snooze)
    commands.add("forecast", "Say what is to be paid, by month.", _today_argument, _forecast)


def _arguments(parser: ArgumentParser) -> None:
    _today_argument(parser)
    parser.add_argument("--snoozed", action="store_true", help="what is put off, too")
    parser.add_argument(
        "--ics", metavar="PATH", type=Path, help="write all days to a calendar file"
    )
    parser.add_argument("--force", action="store_true", help="replace an existing file")


def _snoozing(parser: ArgumentParser) -> None:
    parser.add_argument("item", metavar="ITEM", help="its key, as agenda --json names it")
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument("--until", metavar="DATE", help="the day it comes back on")
    how.add_argument("--show-again", action="store_true", help="take it back into the list")
    how.add_argument("--done", action="store_true", help="note today that it is done")


def _today_argument(parser: ArgumentParser) -> None:
    parser.add_argument("--today", metavar="DATE", type=_day, help="another day, as 2026-03-12")


def _snooze(options: Namespace, context: Context) -> Output:
    today = context.today
    with context.desk() as desk:
        found = (
            each for each in desk.agenda.items(today, snoozed=True) if each.key == options.item
        )
        item = next(found, None)
        if item is None:
            raise NotFound(_NO_ITEM.put(item=options.item))
        if options.show_again:
            desk.snoozes.wake(item)
            return Output({"item": item.key, "until": None}, ["It is in the list again."])
        if options.done:
            desk.snoozes.done(item, today)
            return Output({"item": item.key, "done": True}, ["Noted as done today."])
        until = desk.snoozes.snooze(item, parse_day(options.until, today), today)
    told = f"It comes back on {in_english(until)}."
    return Output({"item": item.key, "until": until}, [told])


def _forecast(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.payments.cash import forecast

    with context.desk(read_only=True) as desk:
        months = forecast(desk.reader, options.today or context.today)
    parts = ("overdue", "due", "blocked", "planned", "total")
    document = [
        {
            "month": each.month,
            "currency": each.currency,
            **{part: getattr(each, part).amount for part in parts},
        }
        for each in months
    ]
    lines = [
        f"{f'{each.month:%Y-%m}' if each.month else 'no day yet'}  {each.total}  "
        f"(overdue {each.overdue}, due {each.due}, blocked {each.blocked}, planned {each.planned})"
        for each in months
    ]
    return Output({"items": document}, lines or ["Nothing to pay."])


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text} is not a day of the calendar: write 2026-03-12") from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ArgumentTypeError(f"{text} is not between {FIRST_YEAR} and {LAST_YEAR}")
    return day


def _agenda(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        items = desk.agenda.items(options.today or context.today, snoozed=options.snoozed)
        risks = desk.agenda.at_risk()
        after = None if items else desk.agenda.next_item(options.today or context.today)
        if options.ics is not None:
            from sourcing_app.services.agenda.calendar_file import write_calendar

            now = (options.today or context.today, datetime.now(UTC))
            written = write_calendar(desk.reader, options.ics, str, now, over=options.force)
            told = f"{written} days written to {options.ics}"
            return Output({"file": str(options.ics), "days": written}, [told])
    document = {
        "items": [_document(item) for item in items],
        "at_risk": [
            {
                "amount": risk.total.amount,
                "currency": risk.total.currency,
                "orders": risk.orders,
                "numbers": [each.number for each in risk.exposures],
            }
            for risk in risks
        ],
    }
    lines = []
    for section, group in groupby(items, key=lambda item: item.section):
        lines += [in_english(SECTION_NAMES[section]), *(f"  {_line(item)}" for item in group)]
    for risk in risks:
        lines += [f"Money at risk: {risk.total}, orders: {risk.orders}"]
        lines += [f"  {each.number}, {each.supplier}: {each.money}" for each in risk.exposures]
    return Output(document, lines or [_nothing(after)])


def _nothing(after: AgendaItem | None) -> str:
    """Say that nothing is to be done, and what comes next."""
    return _CALM if after is None else f"{_CALM} Next: {_line(after)}"


def _document(item: AgendaItem) -> dict[str, object]:
    return {
        "key": item.key,
        "kind": item.kind.value,
        "section": item.section.value,
        "due": item.due,
        "until": item.until,
        "text": str(item.sentence),
        "subject": [*item.subject],
        "amount": item.money.amount if item.money else None,
        "currency": item.money.currency if item.money else None,
        "target": _target(item.target),
    }


def _target(target: Target) -> str:
    """Format a target: registration is a page, orders:3 a record, orders:3:pay an action on it."""
    key = "" if target.key is None else str(target.key)
    return f"{target.page}:{key}:{target.action}".rstrip(":")


def _line(item: AgendaItem) -> str:
    parts = [str(item.sentence)]
    if item.unsaid(parts[0]):
        parts.append(item.unsaid(parts[0]))
    if item.money:
        parts.append(str(item.money))
    if item.due:
        parts.append(in_english(item.due))
    if item.until:
        parts.append(f"snoozed until {in_english(item.until)}")
    return "; ".join(parts)
