"""The command find: records, settings and rules by any words."""

from argparse import ArgumentParser, Namespace

from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.guide.words import Words
from sourcing_app.services import everything
from sourcing_app.services.everything import Hit, HitGroup


def register(commands: Commands) -> None:
    """Add the command of this module."""
    commands.add("find", "Find records, settings and rules by any words.", _arguments, _find)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("words", metavar="WORDS", nargs="+", help="parts of words, in any script")


def _find(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.guide.catalogue import catalogue

    typed = " ".join(options.words)
    with context.desk(read_only=True) as desk:
        known = catalogue(desk.resources).rules
        groups = [
            *everything.records(desk.reader, typed),
            *everything.settings(typed, str),
            *everything.rules(known, typed),
        ]
    found = [_told(group, hit) for group in groups for hit in group.hits]
    like = next((group.like for group in groups if group.like), "")
    lines = [f"Nothing has these words. Similar: {like}"] if like else []
    lines += ["\t".join(map(str, each.values())) for each in found] or ["Nothing was found."]
    return Output({"found": found, "similar": like}, lines)


def _told(group: HitGroup, hit: Hit) -> dict[str, str | int | None]:
    target = hit.target
    key: int | str | None = None
    if target is not None:
        key = target.key or next(iter(target.keys), None) or target.action
    name = hit.name.en if isinstance(hit.name, Words) else str(hit.name)
    return {"kind": group.kind, "id": key, "name": name, "about": hit.about}
