"""The command rates: exchange rates shown, entered, fetched and read from a bank's file."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sourcing_app.cli.arguments import assigned, refuse_beside, set_argument, typed_values
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.cli.streams import tell, telling_progress
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.rates import SOURCE_NAMES, DayRate, RateSource
from sourcing_app.domain.records.screening import EXCHANGE_RATE
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.days import parse_day
from sourcing_app.services.desk import Desk
from sourcing_app.services.fetching import WHAT_IS_SENT, work_offline, works_offline
from sourcing_app.services.rates.rows import BANKS, bank_at, kept_rates, old_after, usual_bank

if TYPE_CHECKING:
    from collections.abc import Sequence

_TYPED = ("base", "quote", "units", "rate", "as_of")
_ONE_PAIR = say("Command", "Write two currencies as USD/EUR: {text}")


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("rates", "Show, enter or fetch exchange rates.", _arguments, _rates)
    commands.add(
        "network", "Show what is ever fetched from whom, or work offline.", _asked, _network
    )


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--fetch", action="store_true", help="fetch a central bank's daily rates")
    parser.add_argument("--bank", choices=[each.value for each in BANKS], help="whose rates")
    parser.add_argument("--url", default="", help="another address of the same bank")
    parser.add_argument("--from", dest="source", type=Path, metavar="FILE", help="a downloaded one")
    parser.add_argument(
        "--accept", action="store_true", help="keep rates that moved by more than a fifth"
    )
    set_argument(parser, (EXCHANGE_RATE[name] for name in _TYPED))
    parser.add_argument("--remove", default="", metavar="USD/EUR", help="those entered by hand")
    parser.add_argument("--day", default="", help="--remove: of this day alone")


def _rates(options: Namespace, context: Context) -> Output:
    refuse_beside(options, "remove", "set", "fetch", "source")
    refuse_beside(options, "set", "fetch", "source")
    changes = options.fetch or options.source or options.set or options.remove
    with context.desk(read_only=not changes) as desk:
        _change(desk, options, context)
        rates, after = kept_rates(desk.reader, context.today), old_after(desk.reader)
    items = [_document(rate) for rate in rates]
    old = [rate for rate in rates if (context.today - rate.as_of).days > after]
    lines = [_line(rate, old) for rate in rates]
    return Output({"items": items}, lines or ["No exchange rate is in the file."])


def _change(desk: Desk, options: Namespace, context: Context) -> None:
    if options.remove:
        base, _, quote = options.remove.upper().partition("/")
        if not quote:
            raise Rejected(_ONE_PAIR.put(text=options.remove[:40]))
        day = parse_day(options.day, context.today) if options.day else None
        desk.rates.remove(base, quote, day)
    if options.set:
        from sourcing_app.services.rates.records import ExchangeRateFields

        values = typed_values(EXCHANGE_RATE, assigned(options), context.today)
        fields = ExchangeRateFields.checked(**{"as_of": context.today, **values})
        warning = desk.rates.enter(fields, context.today)
        if warning is not None:
            tell(warning)
    if options.fetch or options.source:
        news = _news(desk, options, context)
        desk.rates.keep(news, jumps_agreed=options.accept)


def _news(desk: Desk, options: Namespace, context: Context) -> "Sequence[DayRate]":
    if options.source:
        return desk.rates.of_file(options.source, context.today)
    bank = RateSource(options.bank) if options.bank else usual_bank(desk.reader)
    if options.url:
        bank = bank_at(options.url)
    return desk.rates.fetched(bank, context.today, telling_progress(), options.url)


def _document(rate: DayRate) -> dict[str, Any]:
    return {
        "date": rate.as_of,
        "base": rate.base,
        "quote": rate.quote,
        "units": rate.units,
        "rate": rate.rate,
        "source": rate.source.value,
    }


def _line(rate: DayRate, old: "Sequence[DayRate]") -> str:
    age = "\told" if rate in old else ""
    about = f"{rate.as_of}\t{SOURCE_NAMES[rate.source]}{age}"
    return f"{rate.units} {rate.base} = {rate.rate:f} {rate.quote}\t{about}"


def _asked(parser: ArgumentParser) -> None:
    parser.add_argument("--offline", choices=("yes", "no"), help="fetch nothing, or again")


def _network(options: Namespace, _context: Context) -> Output:
    from sourcing_app.services.screening.sources import SOURCES

    if options.offline:
        work_offline(offline=options.offline == "yes")
    every = [*BANKS.values(), *SOURCES.values()]
    sources = [{"name": str(each.name), "url": each.url} for each in every]
    offline = works_offline()
    state = (
        "Working offline: nothing is fetched." if offline else "Something is fetched on request."
    )
    lines = [str(WHAT_IS_SENT), *(f"{each.name}\t{each.url}" for each in every), state]
    return Output({"offline": offline, "sources": sources}, lines)
