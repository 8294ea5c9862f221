"""The supplier list: search, views, order and speed at many rows."""

from contextlib import closing
from datetime import date, timedelta
from statistics import median
from time import process_time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sourcing_app.domain.suppliers.badges import Badge, Tier, has_all_three, tier
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem
from sourcing_app.domain.suppliers.next_steps import NextAction, NextStep
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.values.list_query import Besides
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.suppliers.rows import SupplierRows, SupplierView
from sourcing_app.services.suppliers.vetting import BadgeFields, SupplierCheckFields
from sourcing_app.store.queries.vetting import vetting_facts_of
from sourcing_app.store.sqlite.connection import connect
from tests.budget import within
from tests.inquiry_samples import add_supplier
from tests.order_factory import make_order, note_figures, open_deposit, pay

TODAY = date(2026, 3, 12)


@pytest.fixture
def rows(desk):
    return SupplierRows(desk.reader, desk.today)


@pytest.fixture
def add(desk, today):
    def add(name, *, badges=(), **values):
        return desk.suppliers.add(
            SupplierFields.checked(name=name, **values), badges=badges, today=today
        )

    return add


def test_a_line_shows_what_the_table_needs(desk, today, rows, add):
    key = add("Shenzhen Brightpath", legal_name="深圳市明途电子有限公司", badges=[Badge.GOLD])
    passed = SupplierCheckFields.checked(
        item=CheckItem.REVIEWS_READ, answer=CheckAnswer.PASSED, checked_on=today
    )
    desk.vetting.answer(key, passed)
    desk.vetting.flag(key, FlagKind.PERSONAL_ACCOUNT, today)
    (line,) = rows.page([key])
    assert (line.badges, line.done, line.flags, line.critical) == ((Badge.GOLD,), 1, 1, True)
    assert line.next_step == NextStep(NextAction.STOP)


@pytest.mark.parametrize(
    "text", ["明途", "bright", "BRIGHT path", "глубокое", "ЁЛКА", "елка", "led"]
)
def test_search_finds_parts_of_names_cities_and_products(rows, add, text):
    key = add(
        "Shenzhen Brightpath ёлка",
        legal_name="深圳市明途电子有限公司",
        city="Глубокое",
        product="LED lamp",
    )
    add("Other")
    assert list(rows.ids(text)) == [key]
    assert list(rows.ids(text + " zzz")) == []


def test_a_percent_sign_is_no_wildcard(rows, add):
    add("Ningbo")
    assert list(rows.ids("%")) == list(rows.ids("_")) == []


def test_the_found_text_follows_a_change(desk, today, rows, add):
    key = add("Ningbo")
    desk.suppliers.change(key, today, name="Yiwu")
    assert (list(rows.ids("ningbo")), list(rows.ids("yiwu"))) == ([], [key])


def test_order_by_name_ignores_case_and_equals_keep_name_order(desk, rows, add):
    b, a, c = add("beta"), add("Alpha"), add("Gamma")
    assert list(rows.ids()) == [a, b, c]
    assert list(rows.ids(descending=True)) == [c, b, a]
    desk.suppliers.star([c, b], on=True)
    assert list(rows.ids(sort="star", descending=True)) == [b, c, a]


@pytest.mark.rule("R154")
def test_views(desk, today, rows, add):
    whole = {"legal_name": "甲公司", "address": "1 Sun Road"}
    best = add("A", badges=[Badge.GOLD, Badge.ASSESSED, Badge.TRADE_ASSURANCE], **whole)
    free = add("B", badges=[Badge.FREE])
    bad, gone = add("C"), add("D")
    desk.suppliers.star([free], on=True)
    desk.vetting.flag(bad, FlagKind.LABOUR, today)
    desk.suppliers.bin([gone])
    note_figures(desk, best)
    for item in CheckItem:
        answer = SupplierCheckFields.checked(item=item, answer=CheckAnswer.PASSED, checked_on=today)
        desk.vetting.answer(best, answer)
    shown = {view: list(rows.ids(view=view)) for view in SupplierView}
    assert shown == {
        SupplierView.ALL: [best, free, bad],
        SupplierView.SHORTLIST: [free],
        SupplierView.ALL_THREE: [best],
        SupplierView.NEEDS_VETTING: [free, bad],
        SupplierView.FLAGGED: [bad],
        SupplierView.FREE: [free],
        SupplierView.BIN: [gone],
    }
    assert rows.ids(sort="vetting", descending=True)[0] == best
    assert rows.ids(sort="flags", descending=True)[0] == bad
    assert list(rows.ids(sort="badges", descending=True)) == [best, free, bad]


def test_next_step_follows_letters_and_quotes(desk, rows, add):
    key, rival, seen = add("A", badges=[Badge.GOLD]), add("B"), add("C")
    read = SupplierCheckFields.checked(
        item=CheckItem.REVIEWS_READ, answer=CheckAnswer.PASSED, checked_on=date(2026, 3, 10)
    )
    desk.vetting.answer(seen, read)
    _run(desk, LETTER, {"supplier": key, "state": "sent", "day": "2026-03-10"})
    assert rows.page([key])[0].next_step == NextStep(NextAction.AWAIT, 2)
    _run(desk, "UPDATE inquiry_recipient SET state = 'replied'", {})
    assert rows.page([key])[0].next_step == NextStep(NextAction.CHECK)
    assert rows.page([rival])[0].next_step == NextStep(NextAction.CHECK)
    assert rows.page([seen])[0].next_step == NextStep(NextAction.ASK)


LETTER = """
INSERT INTO inquiry (id, version, created_at, product, colour, size, features, unit, ask_moq,
    ask_price, price_quantities, ask_sample, ask_lead_time, extra, kept_words)
    VALUES (1, 1, '', 'lamp', '', '', '', 'pcs', 1, 1, '', 1, 1, '', '');
INSERT INTO inquiry_recipient (id, version, inquiry_id, supplier_id, state, revision, channel,
    sent_on, refusal, product_url, rewriting)
    VALUES (1, 1, 1, :supplier, :state, 1, '', :day, '', '', 0)
"""


def _run(desk, script, values):
    with closing(connect(desk.path, write=True)) as writer:
        for statement in script.split(";"):
            named = {name: value for name, value in values.items() if f":{name}" in statement}
            writer.execute(statement, named)


looks = st.lists(
    st.tuples(
        st.sampled_from(Badge),
        st.booleans(),
        st.integers(-3, 800),
        st.none() | st.integers(-30, 30),
    ),
    max_size=6,
)


@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(looks)
@example([(Badge.FREE, True, 0, None), (Badge.ASSESSED, True, 0, None)])
@example([(Badge.FREE, True, 0, None), (Badge.GOLD, True, 0, None)])
@example(
    [(b, True, 0, None) for b in (Badge.GOLD, Badge.ASSESSED, Badge.TRADE_ASSURANCE, Badge.FREE)]
)
def test_views_over_the_file_agree_with_the_rule(desk, today, rows, add, looked):
    key = add("S")
    for badge, held, ago, left in looked:
        seen = BadgeFields.checked(
            badge=badge,
            held=held,
            seen_on=today - timedelta(ago),
            valid_to=None if left is None else today + timedelta(left),
        )
        desk.vetting.observe(key, seen)
    held = vetting_facts_of(desk.reader, [key], today)[key].badges
    assert (key in rows.ids(view=SupplierView.ALL_THREE)) == has_all_three(held)
    assert (key in rows.ids(view=SupplierView.FREE)) == (tier(held) is Tier.FREE)


MANY = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
INSERT INTO supplier (id, version, created_at, name, sort_name, legal_name, credit_code, kind,
    country, city, address, store_url, website, product, product_url, currency, star, gut, notes,
    external_id) SELECT i, 1, '', 'Supplier ' || i, 'supplier ' || i, '', '', 'unknown',
    'CN', '', '', '', '', '', '', '', i % 3 = 0, 'unasked', '', '' FROM n;
INSERT INTO badge_observation (id, version, supplier_id, badge, held, seen_on, valid_to, assessor,
    url)
    SELECT id, 1, id, 'gold', 1, '2026-01-01', NULL, '', '' FROM supplier;
INSERT INTO vetting_check (id, version, supplier_id, item, answer, note, url, checked_on)
    SELECT id, 1, id, 'reviews_read', 'pass', '', '', '2026-01-01'
    FROM supplier
"""


def test_a_page_costs_the_same_at_any_depth_of_twenty_thousand(desk, rows):
    _run(desk, MANY, {})
    ids = list(rows.ids())
    assert len(ids) == 20_000
    first, deep = _cost(rows, ids[:50]), _cost(rows, ids[-50:])
    assert deep < 3 * first
    assert within(0.05, deep)


def _cost(rows, ids):
    times = []
    for _ in range(7):
        start = process_time()
        assert len(rows.page(ids)) == 50
        times.append(process_time() - start)
    return median(times)


def test_the_next_step_is_that_of_the_order(desk, rows, tmp_path):
    order = make_order(desk)
    key = desk.orders.state(order).supplier_id

    def step():
        return rows.page([key])[0].next_step.step

    assert step() is NextAction.SAMPLE
    open_deposit(desk, order, tmp_path)
    assert step() is NextAction.DEPOSIT
    pay(desk, order, 1, "5520")
    assert step() is NextAction.GOODS


def test_orders_by_what_is_typed_keep_the_unknown_last_and_each_currency_together(desk):
    for name, price, money, moq, tags in (
        ("Anji", "5", "USD", "100", "lamps"),
        ("Bari", "9", "EUR", None, ""),
        ("Cixi", None, "", "20", "Cups"),
        ("Dali", "40", "CNY", "3", ""),
    ):
        key = add_supplier(desk, name)
        desk.suppliers.change(
            key, TODAY, price_seen=price, currency=money, moq=moq, unit="pcs", tags=tags
        )
    rows = SupplierRows(desk.reader)

    def names(**asked):
        return [row.name for row in rows.page(rows.ids(**asked))]

    assert names(sort="price") == ["Dali", "Bari", "Anji", "Cixi"]
    assert names(sort="moq") == ["Dali", "Cixi", "Anji", "Bari"]
    assert names(sort="moq", descending=True) == ["Anji", "Cixi", "Dali", "Bari"]
    assert names(sort="tags") == ["Cixi", "Anji", "Bari", "Dali"]
    assert names(sort="star", besides=Besides("moq", then_descending=True)) == [
        "Anji", "Cixi", "Dali", "Bari",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "kept"),
    [(" lamps ,Spring;lamps，LAMPS、 cups", "lamps, Spring, cups"), (" , ;", ""), ("a", "a")],
)
def test_tags_are_kept_once_each(desk, typed, kept):
    key = add_supplier(desk, "Anji")
    desk.suppliers.change(key, TODAY, tags=typed)
    assert desk.suppliers.fields(key).tags == kept
