from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from sourcing_app.domain.sentences import say
from sourcing_app.store.file.lock import holder
from sourcing_app.ui import formatting


@dataclass(frozen=True)
class Amount:
    amount: Decimal
    currency: str


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "USD 18,400.00"), ("ru", "18 400,00 USD"), ("zh", "USD 18,400.00")],
)
def test_money_has_its_code_and_the_languages_separators(language, code, text):
    language.use(code)
    assert formatting.money(Amount(Decimal(18400), "USD")).replace("\xa0", " ") == text


def test_money_keeps_what_it_has_beyond_cents(language):
    assert formatting.money(Amount(Decimal("-0.0125"), "USD")).replace("\xa0", " ") == "USD −0.0125"
    assert formatting.money(Amount(Decimal("12.50"), "USD")).endswith("12.50")


@pytest.mark.parametrize(
    ("code", "text"), [("en", "12 Mar 2026"), ("ru", "12 мар. 2026"), ("zh", "2026年3月12日")]
)
def test_days(language, code, text):
    language.use(code)
    assert formatting.day(date(2026, 3, 12)) == text


def test_no_day_is_no_text():
    assert formatting.day(None) == ""


@pytest.mark.parametrize(
    ("code", "days", "text"),
    [
        ("en", 0, "today"),
        ("en", 1, "in 1 day"),
        ("en", 3, "in 3 days"),
        ("en", -2, "2 days late"),
        ("en", 8, "20 Mar 2026"),
        ("ru", 1, "через 1 день"),
        ("ru", 3, "через 3 дня"),
        ("ru", -5, "просрочка 5 дней"),
        ("zh", 3, "3 天后"),
    ],
)
def test_due_days_are_relative_within_a_week(language, today, code, days, text):
    language.use(code)
    assert formatting.due(date.fromordinal(today.toordinal() + days), today) == text


def test_ago(language, today):
    language.use("ru")
    assert formatting.ago(date(2026, 3, 10), today) == "2 дня назад"
    assert formatting.ago(today, today) == "сегодня"
    assert formatting.ago(date(2026, 3, 13), today) == "13 мар. 2026"


def test_numbers_are_exact(language):
    assert formatting.number(Decimal("99999999999999.9999")) == "99,999,999,999,999.9999"
    assert formatting.number(999) == "999"
    assert formatting.number(Decimal("2.345"), 2) == "2.35"
    assert formatting.percent(Decimal("2.4")) == "2.4\xa0%"
    assert formatting.percent(Decimal(30)) == "30\xa0%"


def test_sentences_localise_their_values(language):
    language.use("ru")
    inner = say("Nowhere", "{n} pcs").put(n=4000)
    said = formatting.said(say("Nowhere", "{what} by {day}").put(what=inner, day=date(2026, 3, 12)))
    assert said.replace("\xa0", " ") == "4 000 pcs by 12 мар. 2026"


def test_braces_in_a_value_stay(language):
    assert (
        formatting.said(say("Nowhere", "It says {x}").put(x="{y} %n <b>")) == "It says {y} %n <b>"
    )


def test_moments(language):
    assert formatting.moment(datetime(2026, 3, 12, 8, 5, tzinfo=UTC)) == "12 Mar 2026 08:05"


def test_who_holds_a_file_is_said_in_the_language_of_the_window(language, tmp_path):
    path = tmp_path / "my.sourcing"
    path.with_name("my.sourcing.holder").write_text("Anna\nvm\n7\n2026-11-27T18:33:08+00:00\n")
    at = datetime(2026, 11, 27, 18, 33, tzinfo=UTC)
    language.use("ru")
    assert (
        formatting.said(holder(path))
        == f"Anna на компьютере vm, процесс 7, с {formatting.moment(at)}"
    )
