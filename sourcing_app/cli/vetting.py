"""The command vet: records and shows the vetting of a supplier."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from sourcing_app.cli.arguments import assignments, past_day, supplier_argument
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.badges import NAMES, Badge, tier
from sourcing_app.domain.suppliers.checks import COUNTED, ITEM_TEXTS, CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.holds import Hold
from sourcing_app.domain.suppliers.metrics import Metric, MetricKind
from sourcing_app.domain.suppliers.red_flags import FlagKind, Ground, flag_name, rule_of
from sourcing_app.domain.suppliers.score import score_words
from sourcing_app.domain.suppliers.verdicts import verdict
from sourcing_app.services.desk import Desk
from sourcing_app.services.suppliers.detail import SupplierDetail, supplier_detail
from sourcing_app.services.suppliers.facts import supplier_id_of
from sourcing_app.services.suppliers.seen_badges import SeenBadge

BADGES = tuple(badge.value for badge in Badge)
_CHANGES = (
    *("answer", "note", "badge", "gut", "flag", "figure", "resolve", "licence", "not_a_brand"),
)
_FIGURES = ", ".join(MetricKind)
_RESOLVING = (
    ("--resolve", "FLAG=REASON", "close a red flag"),
    ("--licence", "FLAG=FILE", "keep the licence that --resolve asks for"),
    ("--not-a-brand", "FLAG=REASON", "close a brand's flag: the word is no brand here"),
)


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("vet", "Show or record how a supplier was checked.", _vet_arguments, _vet)


def _vet_arguments(parser: ArgumentParser) -> None:
    supplier_argument(parser)
    parser.add_argument("--today", default="", metavar="DATE")
    parser.add_argument("--answer", action="append", default=[], metavar="ITEM=ANSWER")
    parser.add_argument("--note", action="append", default=[], metavar="ITEM=TEXT")
    parser.add_argument("--badge", action="append", default=[], choices=BADGES)
    parser.add_argument("--gut", choices=tuple(gut.value for gut in Gut))
    parser.add_argument("--flag", action="append", default=[], choices=[*FlagKind])
    about_figures = f"a figure as the page shows it today: {_FIGURES}"
    parser.add_argument(
        "--figure", action="append", default=[], metavar="KIND=TEXT", help=about_figures
    )
    for option, value, about in _RESOLVING:
        parser.add_argument(option, action="append", default=[], metavar=value, help=about)


def _vet(options: Namespace, context: Context) -> Output:
    today = past_day(options.today, context.today) if options.today else context.today
    changes = any(getattr(options, name) for name in _CHANGES)
    with context.desk(read_only=not changes) as desk:
        key = supplier_id_of(desk.reader, options.supplier, binned=True)
        if changes:
            _record(desk, key, options, today)
        shown = supplier_detail(desk.reader, key, today)
    return _shown(shown)


def _record(desk: Desk, supplier: int, options: Namespace, today: date) -> None:
    """Save everything in the options as one action, or nothing."""
    from sourcing_app.services.suppliers.vetting import Resolution, VettingResult

    resolved = {key: Resolution(*each) for key, each in _resolved(options).items()}
    news = VettingResult(
        badges=tuple(Badge(badge) for badge in options.badge),
        answers=_answers(options.answer),
        notes=_notes(options.note),
        gut=Gut(options.gut) if options.gut else None,
        flags=tuple(FlagKind(kind) for kind in options.flag),
        figures=_figures(options.figure),
        resolutions=resolved,
    )
    desk.vetting.record(supplier, news, today)


def _resolved(options: Namespace) -> dict[int, tuple[str, Ground | None, Path | None]]:
    """By flag: the reason, the ground if one is named, and the licence."""
    licences = {_number(key): Path(path) for key, path in assignments(options.licence).items()}
    reasons = {_number(key): reason for key, reason in assignments(options.resolve).items()}
    lone = next((key for key in licences if key not in reasons), None)
    if lone is not None:
        raise Rejected(
            say("Command", "Write --resolve {flag}=REASON with its licence").put(flag=str(lone))
        )
    found: dict[int, tuple[str, Ground | None, Path | None]] = {
        key: (reason, None, licences.get(key)) for key, reason in reasons.items()
    }
    for key, reason in assignments(options.not_a_brand).items():
        found[_number(key)] = (reason, Ground.NOT_A_BRAND, None)
    return found


def _notes(pairs: list[str]) -> dict[CheckItem, str]:
    given = assignments(pairs)
    unknown = next((item for item in given if item not in set(CheckItem)), None)
    if unknown is not None:
        raise Rejected(
            say("Command", "“{item}” is no item. Items: {items}.").put(
                item=unknown[:40], items=", ".join(CheckItem)
            )
        )
    return {CheckItem(item): text for item, text in given.items()}


def _figures(pairs: list[str]) -> dict[MetricKind, str]:
    given = assignments(pairs)
    unknown = next((kind for kind in given if kind not in set(MetricKind)), None)
    if unknown is not None:
        wrong = say("Command", "“{kind}” is no figure. Figures: {kinds}.")
        raise Rejected(wrong.put(kind=unknown[:40], kinds=_FIGURES))
    return {MetricKind(kind): told for kind, told in given.items()}


def _answers(pairs: list[str]) -> dict[CheckItem, CheckAnswer]:
    wrong = say("Command", "Write it as ITEM=ANSWER. Items: {items}. Answers: {answers}.").put(
        items=", ".join(CheckItem), answers=", ".join(CheckAnswer)
    )
    try:
        return {CheckItem(item): CheckAnswer(given) for item, given in assignments(pairs).items()}
    except ValueError:
        raise Rejected(wrong) from None


def _number(text: str) -> int:
    if not _is_id(text):
        raise Rejected(say("Command", "“{text}” is no red flag's number.").put(text=text[:40]))
    return int(text)


def _is_id(text: str) -> bool:
    return text.isdecimal() and len(text) < len(str(2**63))


def _shown(shown: SupplierDetail) -> Output:
    result = verdict(shown.facts)
    reasons = [str(reason) for reason in result.reasons]
    held = [badge.value for badge in Badge if badge in shown.facts.badges]
    document = {
        "id": shown.id,
        "name": shown.name,
        "tier": tier(shown.facts.badges).value,
        "badges": held,
        "checks": [_check(shown, item) for item in CheckItem],
        "red_flags": [
            {
                "id": f.id,
                "kind": f.kind,
                "rule": rule_of(f.kind),
                "severity": f.severity.value,
                "raised_by": f.raised_by.value,
                "cause": f.cause and f.cause.value,
                "note": f.note,
                "url": f.url,
            }
            for f in shown.flags
            if f.stands
        ],
        "observed": [_seen(shown.observed[badge]) for badge in Badge if badge in shown.observed],
        "figures": [_figure(each) for each in shown.metrics.values()],
        "holds": [_held(each) for each in shown.facts.holds],
        "score": shown.score,
        "gut": shown.facts.gut.value,
        "verdict": result.outcome.value,
        "reasons": reasons,
        "why": [{"text": str(each.sentence), "rule": each.rule} for each in result.why],
        "done": result.done,
        "may_order": result.may_order,
    }
    told = [f"{shown.name}: {result.outcome.value}, {result.done} of {len(COUNTED)} checks done"]
    told += [str(NAMES[badge]) for badge in Badge if badge in shown.facts.badges]
    told += [f"Flag {f.id}: {flag_name(f.kind)}" for f in shown.flags if f.stands]
    told += [f"Hold {each.id}: {each.sentence}" for each in shown.facts.holds]
    if shown.score is not None:
        told.append(str(score_words(shown.score, result.outcome)))
    return Output(document, [*told, *reasons])


def _seen(seen: SeenBadge) -> dict[str, object]:
    names = ("held", "seen_on", "assessor", "report_on", "valid_to", "report_read", "url")
    return {"badge": seen.badge.value, **{name: getattr(seen, name) for name in names}}


def _figure(seen: Metric) -> dict[str, object]:
    return {
        "kind": seen.kind.value, "told": seen.told, "value": seen.value, "seen_on": seen.seen_on,
    }  # fmt: skip


def _held(hold: Hold) -> dict[str, object]:
    return {
        "id": hold.id, "scope": hold.scope.value, "reason": hold.reason,
        "placed_on": hold.placed_on, "until": hold.release_on,
    }  # fmt: skip


def _check(shown: SupplierDetail, item: CheckItem) -> dict[str, object]:
    check = shown.checks.get(item)
    return {
        "item": item.value,
        "text": str(ITEM_TEXTS[item]),
        "answer": shown.facts.answer(item).value,
        "note": check.note if check else "",
        "url": check.url if check else "",
        "checked_on": check.checked_on if check else None,
        "recheck_on": check.recheck_on if check else None,
        "files": [name for _, name in check.files] if check else [],
    }
