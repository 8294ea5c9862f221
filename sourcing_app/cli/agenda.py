"""The command agenda: what needs attention on a day."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import UTC, date, datetime
from itertools import groupby
from pathlib import Path

from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.sentences import in_english
from sourcing_app.domain.targets import Target
from sourcing_app.domain.today.agenda import SECTION_NAMES, AgendaItem
from sourcing_app.domain.values.days import FIRST_YEAR, LAST_YEAR


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("agenda", "Say what needs attention.", _arguments, _agenda)
    commands.add("forecast", "Say what is to be paid, by month.", _today_argument, _forecast)


def _arguments(parser: ArgumentParser) -> None:
    _today_argument(parser)
    parser.add_argument(
        "--ics", metavar="PATH", type=Path, help="write all days to a calendar file"
    )
    parser.add_argument("--force", action="store_true", help="replace an existing file")


def _today_argument(parser: ArgumentParser) -> None:
    parser.add_argument("--today", metavar="DATE", type=_day, help="another day, as 2026-03-12")


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
        items = desk.agenda.items(options.today or context.today)
        risks = desk.agenda.at_risk()
        if options.ics is not None:
            from sourcing_app.services.agenda.calendar_file import write_calendar

            now = (options.today or context.today, datetime.now(UTC))
            written = write_calendar(desk.reader, options.ics, str, now, over=options.force)
            told = f"{written} days written to {options.ics}"
            return Output({"file": str(options.ics), "days": written}, [told])
    document = {
        "items": [_document(item) for item in items],
        "at_risk": [
            {"amount": risk.total.amount, "currency": risk.total.currency, "orders": risk.orders}
            for risk in risks
        ],
    }
    lines = []
    for section, group in groupby(items, key=lambda item: item.section):
        lines += [in_english(SECTION_NAMES[section]), *(f"  {_line(item)}" for item in group)]
    lines += [f"Money at risk: {risk.total}, orders: {risk.orders}" for risk in risks]
    return Output(document, lines or ["Nothing to do today."])


def _document(item: AgendaItem) -> dict[str, object]:
    return {
        "kind": item.kind.value,
        "section": item.section.value,
        "due": item.due,
        "text": str(item.sentence),
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
    if item.money:
        parts.append(str(item.money))
    if item.due:
        parts.append(in_english(item.due))
    return "; ".join(parts)
