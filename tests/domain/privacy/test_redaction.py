"""No number, mail or name of a person or a bank gets through to the log."""

import string
import time

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.privacy.redaction import redacted
from tests.budget import within

DIGITS = "0123456789"
UPPER = string.ascii_uppercase
REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)
FORMATS = (
    phonenumbers.PhoneNumberFormat.E164,
    phonenumbers.PhoneNumberFormat.INTERNATIONAL,
    phonenumbers.PhoneNumberFormat.NATIONAL,
)
WORDS = st.sampled_from(["failed for {} today", "({})", "x={}", "'{}'", "{}\nnext line", "на {}."])
ibans = st.builds(
    lambda country, check, rest: country + check + rest,
    st.text(UPPER, min_size=2, max_size=2),
    st.text(DIGITS, min_size=2, max_size=2),
    st.text(UPPER + DIGITS, min_size=11, max_size=30),
)


def in_fours(text, mark):
    return mark.join(text[start : start + 4] for start in range(0, len(text), 4))


@given(ibans, WORDS, st.sampled_from(["", " ", "-"]), st.booleans())
def test_no_iban_is_left(iban, words, mark, lower):
    written = in_fours(iban.lower() if lower else iban, mark)
    left = redacted(words.format(written))
    assert written not in left
    assert written[2:12] not in left
    assert written[-10:] not in left


@given(st.sampled_from(REGIONS), st.sampled_from(FORMATS), WORDS)
def test_no_phone_is_left(region, form, words):
    example = phonenumbers.example_number(region)
    written = phonenumbers.format_number(example, form)
    if sum(letter.isdigit() for letter in written) < 7:
        written = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    left = redacted(words.format(written))
    assert sum(letter.isdigit() for letter in left) == 0


@given(
    st.from_regex(r"[a-z0-9][a-z0-9._+-]{0,20}@[a-z0-9-]{1,20}(\.[a-z]{2,6}){1,2}", fullmatch=True),
    WORDS,
)
def test_no_mail_is_left(mail, words):
    left = redacted(words.format(mail))
    assert "@" not in left
    assert "<mail>" in left


@given(st.text(DIGITS, min_size=7, max_size=40), st.sampled_from(["", " ", "-"]), WORDS)
def test_no_long_number_is_left(number, mark, words):
    assert not set(redacted(words.format(in_fours(number, mark)))) & set(DIGITS)


@given(
    st.text(UPPER, min_size=4, max_size=4),
    st.sampled_from(["CN", "HK", "DE", "RU", "US", "VN"]),
    st.text(UPPER + DIGITS, min_size=2, max_size=2),
    st.sampled_from(["", "XXX", "500"]),
)
def test_no_bic_is_left(bank, country, place, branch):
    bic = bank + country + place + branch
    assert bic not in redacted(f"sent to {bic} at last")
    assert bic.lower() not in redacted(f"swift: {bic.lower()}")


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("call +7 912 345 67 89 or a@b.co", "912"),
        ("8 (912) 345-67-89, 0755-8888 8888, 23-45-67", "45"),
        ("WeChat: lilywang", "lily"),
        ("whatsapp id lily88", "lily"),
        ("微信号：lily_88", "lily"),
        ("wxid_abc123", "abc123"),
        ("12 Baker Street, London", "Baker"),
        ("Bauman St. 5, Kazan", "Bauman"),
        ("No. 8 Keji Road", "Keji"),
        ("ул. Баумана, д. 5, кв. 12", "Баумана"),
        ("Невский проспект, 12", "Невский"),
        ("深圳市南山区科技路8号3栋", "科技路"),
        ("address='Somewhere nice'", "Somewhere"),
        ("Адрес: где-то там", "где-то"),
        ("account no. AB12 34", "AB12"),
        ("счёт 4070", "4070"),
        ("/home/olga/secret/x.py", "olga"),
        ("/Users/Olga Petrova/x.py", "Petrova"),
        ("C:\\Users\\Olga Petrova\\AppData\\x", "Olga"),
        ("'C:\\\\Users\\\\olga\\\\x'", "olga"),
        ("/run/media/olga/USB/own.sourcing", "olga"),
        ("[parameters: ('Acme', 'x')]", "Acme"),
        ("[type=string_too_long, input_value='Acme Ltd', input_type=str]", "Acme"),
        ("AccountFields(beneficiary='Acme Ltd', bank=\"B\")", "Acme"),
    ],
)
def test_what_is_personal_is_taken_out(text, gone):
    left = redacted(text)
    assert gone not in left
    assert "<" in left


@pytest.mark.parametrize("home", ["/srv/people/ann", "D:\\people\\ann"])
def test_the_home_folder_wherever_it_is(home):
    for form in (home, home.replace("\\", "\\\\"), home.replace("\\", "/")):
        assert redacted(f"open({form}/x)", home) == "open(~/x)"


@pytest.mark.parametrize(
    "text",
    [
        'File "/usr/lib/python3.11/site-packages/sqlalchemy/engine/base.py", line 1967, in _exec',
        "sqlite3.IntegrityError: UNIQUE constraint failed: supplier_bank_account.supplier_id",
        "[SQL: SELECT DISTINCT name FROM supplier WHERE id = ?]",
        "2026-03-12 10:11:12,123 CRITICAL bug",
        "KeyError: 'colour'",
        "    name = self._name",
        "",
    ],
)
def test_what_helps_to_mend_it_stays(text):
    assert redacted(text, "/") == text


@given(st.text())
def test_it_takes_any_text_and_a_second_time_changes_nothing_that_matters(text):
    once = redacted(text)
    assert not set(redacted(once)) & set(DIGITS) - set(once)


@pytest.mark.parametrize("part", ["a", "1 ", "ab12 ", "Aa ", "/home/", "路", "A@", "ул. А", "=1'"])
def test_a_long_trace_is_redacted_quickly(part):
    started = time.process_time()
    redacted(part * (100_000 // len(part)))
    assert within(5, time.process_time() - started)
