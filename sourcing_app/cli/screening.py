"""The commands of screening: screen, screening-lists, decide-match."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from sourcing_app.cli.arguments import refuse_beside, supplier_argument
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.cli.streams import telling_progress
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.screening.lists import (
    KeptList,
    ListKind,
    MatchDecision,
    no_match,
    possible_on_list,
)
from sourcing_app.domain.sentences import say
from sourcing_app.services.desk import Desk
from sourcing_app.services.screening.matching import FoundMatch, NameIndex
from sourcing_app.services.screening.rows import (
    MatchRow,
    ScreeningState,
    kept_lists,
    old_lists,
    screening_of,
)
from sourcing_app.services.screening.sources import SOURCES
from sourcing_app.services.suppliers.facts import supplier_id_of

_NO_NAME = say("Command", "Write the name to compare, or --all for every supplier")
_NO_DECISION = say("Command", "Write --match and --decision: same, not-same or open.")
_DECIDED = {
    "same": MatchDecision.SAME,
    "not-same": MatchDecision.NOT_SAME,
    "open": MatchDecision.OPEN,
}


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("screen", "Compare a name or supplier with the lists.", _screen_words, _screen)
    commands.add(
        "screening-lists", "Show, take in or fetch the lists to screen with.", _list_words, _lists
    )
    commands.add(
        "decide-match", "Say whether a match is the supplier itself.", _match_words, _decide
    )


def _screen_words(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", nargs="?", default="", help="a name or a supplier")
    parser.add_argument("--list", dest="source", type=Path, metavar="FILE", help="only this file")
    parser.add_argument(
        "--all", action="store_true", help="every supplier of the file, and keep it"
    )
    parser.add_argument("--keep", action="store_true", help="keep what is found of the supplier")


def _screen(options: Namespace, context: Context) -> Output:
    refuse_beside(options, "all", "name", "source", "keep")
    refuse_beside(options, "source", "keep")
    if not (options.name.strip() or options.all):
        raise Rejected(_NO_NAME)
    step = telling_progress()
    if options.source:
        return _against_file(options, context)
    with context.desk(read_only=not (options.all or options.keep)) as desk:
        if options.all:
            screened = desk.screenings.compare(None, step)
            desk.screenings.record(screened, context.today)
            found = [match for _text, matches in screened.found.values() for match in matches]
            return _found(found, kept_lists(desk.reader), len(screened.found))
        try:
            key = supplier_id_of(desk.reader, options.name)
        except NotFound:
            if options.keep:
                raise
            found = desk.screenings.compare_name(options.name, step)
            return _found(found, kept_lists(desk.reader))
        screened = desk.screenings.compare([key], step)
        if options.keep:
            desk.screenings.record(screened, context.today)
            return _state(screening_of(desk.reader, key, context.today), key)
        found = [match for _text, matches in screened.found.values() for match in matches]
        return _found(found, kept_lists(desk.reader))


def _against_file(options: Namespace, context: Context) -> Output:
    """Compare with one file, without a sourcing file."""
    from sourcing_app.services.screening.records import read_file

    incoming = read_file(options.source)
    day = incoming.names.as_of or context.today
    listed = KeptList(
        0, incoming.names.kind, incoming.source, day, context.today,
        len(incoming.names.entries), incoming.digest, "", "",
    )  # fmt: skip
    return _found(NameIndex([incoming.names]).matches([options.name]), [listed])


def _found(found: "list[FoundMatch]", lists: Any, suppliers: int = 1) -> Output:
    days = {each.kind: each.as_of for each in lists}
    matches = [
        {
            "name": match.listed,
            "score": match.score,
            "list": match.kind.value,
            "list_date": match.list_date or days.get(match.kind),
            "entry": match.entry.key,
            "about": match.entry.about,
            "compared": match.name,
        }
        for match in found
    ]
    lines = [f"{possible_on_list(m.kind, m.listed)}\t{m.score}\t{m.name}" for m in found]
    document = {"matches": matches, "lists": [_list(each) for each in lists], "names": suppliers}
    status = Status.FINDINGS if found else Status.DONE
    return Output(document, lines or [str(no_match(lists))], status)


def _list_words(parser: ArgumentParser) -> None:
    kinds = [kind.value for kind in ListKind]
    parser.add_argument("--take", type=Path, metavar="FILE", help="take in a downloaded list")
    parser.add_argument("--kind", choices=kinds, help="whose list the file is")
    parser.add_argument("--fetch", choices=[kind.value for kind in SOURCES], help="fetch a list")
    parser.add_argument("--remove", choices=kinds, help="remove a list")
    parser.add_argument("--source", default="", help="of several own lists, the file of this one")
    parser.add_argument("--replace", action="store_true", help="in the place of a longer one")


def _lists(options: Namespace, context: Context) -> Output:
    refuse_beside(options, "take", "fetch", "remove")
    changes = options.take or options.fetch or options.remove
    with context.desk(read_only=not changes) as desk:
        _change(desk, options, context)
        lists = kept_lists(desk.reader)
        old = old_lists(desk.reader, context.today)
    lines = [
        f"{each.words}\t{each.as_of}\t{each.names}\t{each.source}"
        + ("\told" if each in old else "")
        for each in lists
    ]
    return Output({"items": [_list(each) for each in lists]}, lines or ["No list is in the file."])


def _change(desk: Desk, options: Namespace, context: Context) -> None:
    from sourcing_app.services.screening.records import read_file

    step = telling_progress()
    if options.take:
        kind = ListKind(options.kind) if options.kind else None
        taken = read_file(options.take, kind, step)
        desk.screenings.keep(taken, context.today, agreed=options.replace)
    if options.fetch:
        incoming = desk.screenings.fetched(ListKind(options.fetch), step)
        if incoming is None:
            desk.screenings.seen_again(ListKind(options.fetch), context.today)
        else:
            desk.screenings.keep(incoming, context.today, agreed=options.replace)
    if options.remove:
        desk.screenings.remove(ListKind(options.remove), options.source)


def _match_words(parser: ArgumentParser) -> None:
    supplier_argument(parser)
    parser.add_argument(
        "--match", type=int, metavar="NUMBER", help="the match; else they are shown"
    )
    parser.add_argument("--decision", choices=[*_DECIDED], help="what it is")
    parser.add_argument(
        "--reason", default="", help="why it is another company, or no longer the same"
    )


def _decide(options: Namespace, context: Context) -> Output:
    if (options.match is None) != (options.decision is None):
        raise Rejected(_NO_DECISION)
    with context.desk(read_only=options.match is None) as desk:
        key = supplier_id_of(desk.reader, options.supplier, binned=True)
        if options.match is not None:
            decision = _DECIDED[options.decision]
            desk.screenings.decide(key, options.match, decision, options.reason, context.today)
        return _state(screening_of(desk.reader, key, context.today), key)


def _state(state: ScreeningState, key: int) -> Output:
    document = {
        "supplier_id": key,
        "screened_on": state.screened_on,
        "stale": state.stale,
        "matches": [_match(match) for match in state.matches],
        "lists": [_list(each) for each in state.lists],
    }
    lines = [f"{match.id}. {match.sentence}\t{match.score}" for match in state.matches]
    lines += [str(each) for each in state.sentences[len(state.matches) :]]
    open_ones = [m for m in state.matches if m.decision is not MatchDecision.NOT_SAME]
    return Output(document, lines, Status.FINDINGS if open_ones else Status.DONE)


def _match(match: MatchRow) -> dict[str, Any]:
    return {
        "id": match.id,
        "name": match.listed,
        "score": match.score,
        "list": match.kind.value,
        "entry": match.entry,
        "about": match.about,
        "compared": match.name,
        "found_on": match.found_on,
        "decision": match.decision.value,
        "reason": match.reason,
        "decided_on": match.decided_on,
    }


def _list(each: KeptList) -> dict[str, Any]:
    return {
        "list": each.kind.value,
        "list_date": each.as_of,
        "kept_on": each.kept_on,
        "names": each.names,
        "source": each.source,
        "digest": each.digest,
    }
