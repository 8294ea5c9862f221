"""What a translation must keep of its source text."""

import re
from collections.abc import Iterator
from pathlib import Path

from ts_files import Key, Message, messages

FORMS = {"en": 2, "ru": 3, "zh_CN": 1}
SCRIPTS = {"ru": re.compile("[\u0400-\u04ff]"), "zh_CN": re.compile("[\u4e00-\u9fff]")}
FIELD = re.compile(r"\{[^{}]*\}|%n|%\d+")
MNEMONIC = re.compile(r"(?<![&A-Z])&(?=[^\W_])")
ENDINGS = (("a colon", (":", "\uff1a")), ("an ellipsis", ("\u2026", "...")))


def complaints(folder: Path, languages: list[str], latin: set[str]) -> list[str]:
    """Check every file of every language; `latin` lists sources that may stay Latin."""
    found = []
    for language in languages:
        seen: dict[Key, str] = {}
        for path in sorted((folder / language).glob("*.ts")):
            for message in messages(path):
                says = [*_message(message, language, latin)]
                if seen.setdefault(message.key, path.name) != path.name:
                    says.append(f"stands in {seen[message.key]} too: say it in one module")
                place = f"{language}/{path.name}: {message.key.context}: {message.key.source!r}"
                found += [f"{place} {complaint}" for complaint in says]
    return found


def _message(message: Message, language: str, latin: set[str]) -> Iterator[str]:
    if message.state or not all(message.forms):
        yield "is not translated"
        return
    if message.key.plural and len(message.forms) != FORMS[language]:
        yield f"needs {FORMS[language]} plural forms"
    for form in message.forms:
        yield from _form(message.key.source, form)
        if language in SCRIPTS and not _written(message.key.source, form, language, latin):
            yield f"is still Latin: {form!r} (or list the source in allow_latin.txt)"


def _form(source: str, form: str) -> Iterator[str]:
    if set(FIELD.findall(source)) != set(FIELD.findall(form)):
        yield f"has other fields in {form!r}"
    if form != form.strip():
        yield f"begins or ends with a blank in {form!r}"
    if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(form)):
        yield f"has its mnemonic (&) on one side only: {form!r}"
    for name, marks in ENDINGS:
        if source.endswith(marks) != form.endswith(marks):
            yield f"ends with {name} on one side only: {form!r}"


def _written(source: str, form: str, language: str, latin: set[str]) -> bool:
    wordless = not re.search("[A-Za-z]", FIELD.sub("", source))
    return wordless or source in latin or bool(SCRIPTS[language].search(form))
