"""Commands for the phrase bank: phrases, add-phrase."""

from argparse import ArgumentParser, Namespace

from sourcing_app.cli.arguments import assigned, set_argument, typed_values
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.inquiries.phrase_bank import OWN, PhraseTopic, ReadyPhrase, phrases_with
from sourcing_app.domain.records.letters import PHRASE


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("phrases", "Find English phrases for letters.", _find_arguments, _find)
    commands.add("add-phrase", "Keep a phrase of your own.", _add_arguments, _add)


def _find_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("words", metavar="WORD", nargs="*", help="in English, Russian or Chinese")
    parser.add_argument(
        "--topic",
        choices=[*(each.value for each in PhraseTopic), OWN],
        default="",
        help=f"{OWN}: those of your own, from your sourcing file",
    )


def _find(options: Namespace, context: Context) -> Output:
    found = phrases_with(_bank(options, context), " ".join(options.words), options.topic)
    items = [
        {
            "id": phrase.own,
            "topic": phrase.topic,
            "english": phrase.english,
            "russian": phrase.russian,
            "chinese": phrase.chinese,
        }
        for phrase in found
    ]
    lines = [f"{each.english} | {each.russian} | {each.chinese}" for each in found]
    return Output({"items": items, "total": len(items)}, lines)


def _bank(options: Namespace, context: Context) -> tuple[ReadyPhrase, ...]:
    """Own phrases need the sourcing file; for the others none need be there, unless it is named."""
    from sourcing_app.services.inquiries.checks import LetterDictionaries

    if options.topic != OWN and options.file is None and not context.file.exists():
        return LetterDictionaries(context.resources).phrases
    with context.desk(read_only=True) as desk:
        return desk.letter_checks.phrases()


def _add_arguments(parser: ArgumentParser) -> None:
    set_argument(parser, PHRASE, required=True)


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.inquiries.phrases import PhraseFields

    fields = PhraseFields.checked(**typed_values(PHRASE, assigned(options), context.today))
    with context.desk() as desk:
        key = desk.phrases.add(fields)
    return Output({"id": key, **fields.model_dump()}, [f"Phrase {key} added"])
