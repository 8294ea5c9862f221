"""Commands for the buyer's details: profile, latin, phone."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from sourcing_app.cli.arguments import assigned, profile_argument, set_argument
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.cli.streams import tell
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.registration import PROFILE
from sourcing_app.domain.registration.profile import Profile, name_of
from sourcing_app.domain.registration.registration import (
    is_ready,
    latin_complaint,
    latin_remarks,
    missing,
    missing_for_letters,
    not_latin,
)
from sourcing_app.domain.values.latin import latin_remark
from sourcing_app.domain.values.spelling import Style
from sourcing_app.domain.values.text import clean_line
from sourcing_app.services.desk import Desk
from sourcing_app.services.registration.rows import main_profile, profile_named, read_profile


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("profile", "Show or change the buyer's details.", _profile_arguments, _profile)
    commands.add("latin", "Write a text in Latin letters.", _latin_arguments, _latin)
    commands.add("phone", "Read a phone number.", _phone_arguments, _phone)


def _profile_arguments(parser: ArgumentParser) -> None:
    profile_argument(parser)
    set_argument(parser, PROFILE, "main")
    parser.add_argument("--main", action="store_true", help="use it where no other is chosen")
    parser.add_argument("--bin", action="store_true", help="move it to the Bin")
    parser.add_argument("--fill-latin", action="store_true", help="fill in the missing Latin forms")
    parser.add_argument("--logo", metavar="FILE", type=Path, help="a picture for the letterhead")
    parser.add_argument("--no-logo", action="store_true", help="letters without a logo")


def _profile(options: Namespace, context: Context) -> Output:
    changes = options.set or options.fill_latin
    acts = (options.logo, options.no_logo, options.main, options.bin)
    with context.desk(read_only=not (changes or any(acts))) as desk:
        whose = profile_named(desk.reader, options.profile) if options.profile else None
        if not changes and not any(acts):
            return _with_letters(desk, read_profile(desk.reader, whose))
        _act(desk, options, whose)
        if not changes:
            return _profile_answer(read_profile(desk.reader, whose))
        service, given = desk.registration.of(whose), assigned(options)
        if options.fill_latin:
            filled = service.change_all(given) if given else service.transliterate_all()
            answer = _with_letters(desk, filled)
            lines = [*answer.lines, *map(str, latin_remarks(filled))]
            return Output(answer.document, lines)
        return _with_letters(desk, service.change(**given))


def _act(desk: Desk, options: Namespace, whose: int | None) -> None:
    """Do what is asked for beside changing details."""
    logo = desk.registration.of(whose).logo
    if options.logo:
        logo.take(logo.read(options.logo))
    if options.no_logo:
        logo.remove()
    key = main_profile(desk.reader) if whose is None else whose
    if options.main and key is not None:
        desk.profiles.make_main(key)
    if options.bin and key is not None:
        desk.profiles.bin([key])


def _with_letters(desk: Desk, profile: Profile) -> Output:
    """Show what is set for letters, too."""
    answer, settings = _profile_answer(profile), desk.registration.letter_settings()
    told = [f"{name}: {value}" for name, value in settings.items() if value]
    return Output({**answer.document, **settings}, [*answer.lines, *told], answer.status)


def _profile_answer(profile: Profile) -> Output:
    values = asdict(profile)
    lacking = missing(profile)
    wrong = [latin_complaint(field) for field in not_latin(profile)]
    document = {
        **values,
        "complete": is_ready(profile),
        "missing": lacking,
        "missing_for_letters": missing_for_letters(profile),
        "not_latin": not_latin(profile),
        "latin_remarks": [str(remark) for remark in latin_remarks(profile)],
    }
    lines = [f"{name}: {value}" for name, value in values.items() if value]
    lines += [str(sentence) for sentence in wrong]
    if lacking:
        lines.append(f"Missing: {', '.join(str(name_of(field)) for field in lacking)}")
    else:
        lines.append("Nothing is missing.")
    return Output(document, lines)


def _latin_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument(
        "--name", action="store_true", help="a person's name, as passports write it"
    )
    parser.add_argument("--country", metavar="CC", default="", help="whose letters they are")


def _latin(options: Namespace, context: Context) -> Output:  # noqa: ARG001 - a text needs no file
    from sourcing_app.services.latin import latin

    style = Style.NAME if options.name else Style.ADDRESS
    text = clean_line(options.text)
    result, remark = latin(text, style, options.country.upper()), latin_remark(text)
    if remark is None:
        return Output({"latin": result}, [result])
    tell(str(remark))
    return Output({"latin": result, "remark": str(remark)}, [result])


def _phone_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--country", metavar="CC", default="", help="for a national number")


def _phone(options: Namespace, context: Context) -> Output:  # noqa: ARG001 - a number needs no file
    from sourcing_app.services.registration.phones import read_phone

    try:
        phone = read_phone(options.text, options.country.upper())
    except Rejected as error:
        parts = ("e164", "international", "country_code", "area", "number")
        document = {"valid": False, **dict.fromkeys(parts), "problem": str(error)}
        return Output(document, [str(error)], Status.FINDINGS)
    return Output({"valid": True, **asdict(phone)}, [phone.international])
