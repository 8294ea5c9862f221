"""Commands for buyer profiles and accounts on marketplaces."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from datetime import date
from typing import Any

from sourcing_app.cli.arguments import assigned, profile_argument, set_argument, typed_values
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.records.marketplaces import MARKETPLACE_ACCOUNT
from sourcing_app.domain.records.registration import PROFILE
from sourcing_app.domain.registration.marketplaces import STEP_NAMES, Marketplace, RegistrationStep
from sourcing_app.services.desk import Desk
from sourcing_app.services.registration.account_rows import (
    MarketplaceRow,
    account_named,
    account_rows,
    alibaba_account,
)
from sourcing_app.services.registration.rows import ProfileRow, profile_named, profile_rows


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("profiles", "Show the buyer profiles.", _no_arguments, _profiles)
    commands.add("add-profile", "Add a buyer profile.", _new_arguments, _add_profile)
    commands.add(
        "marketplaces", "Show accounts on marketplaces, step by step.", profile_argument, _accounts
    )
    commands.add("add-marketplace", "Add an account on one.", _add_arguments, _add)
    commands.add("marketplace", "Show or change an account.", _change_arguments, _change)


def _no_arguments(parser: ArgumentParser) -> None:
    del parser


def _profiles(options: Namespace, context: Context) -> Output:
    del options
    with context.desk(read_only=True) as desk:
        return _shown_profiles(desk)


def _new_arguments(parser: ArgumentParser) -> None:
    set_argument(parser, PROFILE, "main", required=True)


def _add_profile(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        given = typed_values(PROFILE, assigned(options), context.today)
        key = desk.profiles.add(**given)
        told = _shown_profiles(desk)
        return Output({**told.document, "profile": key}, told.lines)


def _shown_profiles(desk: Desk) -> Output:
    rows = profile_rows(desk.reader)
    lines = [_profile_line(row) for row in rows]
    return Output({"items": [asdict(row) for row in rows]}, lines or ["No details yet."])


def _profile_line(row: ProfileRow) -> str:
    about = (row.kind, "client" if row.client else "", "main" if row.main else "")
    return "\t".join((f"{row.id}. {row.title}", *filter(None, about)))


def _accounts(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        whose = _whose(desk, options)
        own = alibaba_account(desk.reader, whose)
        others = [row for row in account_rows(desk.reader, whose) if row.id != own.id]
    rows = [own, *others]
    lines = [line for row in rows for line in _lines(row)]
    return Output({"items": [_document(row) for row in rows]}, lines)


def _add_arguments(parser: ArgumentParser) -> None:
    profile_argument(parser)
    set_argument(parser, MARKETPLACE_ACCOUNT, required=True)


def _add(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        whose = _whose(desk, options)
        key = desk.marketplaces.add(whose, context.today, **_given(options, context))
        return _shown(account_named(desk.reader, str(key), whose))


def _change_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("account", metavar="ACCOUNT", help="id or name, such as Alibaba.com")
    profile_argument(parser)
    set_argument(parser, MARKETPLACE_ACCOUNT)
    parser.add_argument("--bin", action="store_true", help="move it to the Bin")


def _change(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=not (options.set or options.bin)) as desk:
        whose = _whose(desk, options)
        account = account_named(desk.reader, options.account, whose)
        if options.set and account.marketplace is Marketplace.ALIBABA:
            desk.marketplaces.keep(whose, context.today, **_given(options, context))
        elif options.set and account.id is not None:
            desk.marketplaces.change(account.id, context.today, **_given(options, context))
        if options.bin and account.id is not None:
            desk.marketplaces.bin([account.id])
            return _shown(account)
        return _shown(account_named(desk.reader, options.account, whose))


def _whose(desk: Desk, options: Namespace) -> int | None:
    return profile_named(desk.reader, options.profile) if options.profile else None


def _given(options: Namespace, context: Context) -> dict[str, Any]:
    return typed_values(MARKETPLACE_ACCOUNT, assigned(options), context.today)


def _shown(row: MarketplaceRow) -> Output:
    return Output(_document(row), _lines(row))


def _document(row: MarketplaceRow) -> dict[str, Any]:
    following = row.next_step
    days = {step.value: day for step, day in row.days.items()}
    document = {name: value for name, value in asdict(row).items() if name != "days"}
    return {
        **document,
        **days,
        "registered_on": row.registered_on,
        "next": following.step.value if following else None,
        "advice": str(row.advice) if row.advice else None,
    }


def _lines(row: MarketplaceRow) -> list[str]:
    head = "\t".join(filter(None, (row.name, row.email, row.page)))
    steps = [_step(str(words), row.days[step]) for step, words in row.steps]
    failed = row.days[RegistrationStep.ERROR_404]
    if failed:
        steps.append(_step(str(STEP_NAMES[RegistrationStep.ERROR_404]), failed))
    advice = [str(row.advice)] if row.advice else []
    return [f"{row.id}. {head}" if row.id else head, *steps, *advice]


def _step(words: str, done: date | None) -> str:
    return f"  [x] {words}: {done}" if done else f"  [ ] {words}"
