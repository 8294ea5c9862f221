from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sourcing_app.domain.findings import Severity
from sourcing_app.domain.search import check
from sourcing_app.domain.search.check import fix_minus, with_excluded
from sourcing_app.domain.search.variants import FOUND_NAMES, variants, verdict
from sourcing_app.domain.search.vocabulary import Vocabulary
from sourcing_app.domain.values.text import QUERY_CAP
from tests.conftest import RESOURCES

WORDS = Vocabulary((RESOURCES / "search_words.tsv").read_text(encoding="utf-8"))
check_query = partial(check.check_query, vocabulary=WORDS)
fix_all = partial(check.fix_all, vocabulary=WORDS)

PIECES = st.sampled_from(
    """
    led lamp cable and + , ; / - – — " « » ' ’ china chinese из Китая поставщик supplier лампа
    台灯 中国 供应商 12V 10x20cm WH-1000XM4 the best cheap -solar - hong kong salt pepper ＬＥＤ
    µ 和 в с
    """.split()  # noqa: SIM905 - words, not a table
)
TYPED = st.one_of(
    st.text(max_size=60), st.lists(PIECES, max_size=12).map(" ".join), st.lists(PIECES).map("".join)
)


def rules_of(text):
    return [finding.rule for finding in check_query(text).findings]


@given(TYPED)
@example('- " -"')
@example("hong -x kong")
@example("sup\u200bplier")
@example("„-“a")
def test_fixing_twice_changes_nothing_more(text):
    once = fix_all(text)

    assert fix_all(once) == once


@given(TYPED)
def test_the_cleaned_query_is_right_or_says_why_a_person_must_decide(text):
    report = check_query(text)
    left = check_query(report.clean).findings

    assert all(finding.fix is None for finding in left)
    errors = [finding for finding in left if finding.severity is Severity.ERROR]
    assert bool(errors) == (report.blocked is not None)
    assert not report.blocked or str(report.blocked)


@given(st.text())
def test_offsets_lie_inside_the_text_for_any_text(text):
    for finding in check_query(text).findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert str(finding.sentence)


@given(TYPED)
@example("0和AND")
def test_every_product_is_a_cleaned_query_of_its_own(text):
    report = check_query(text)

    assert len(set(report.queries)) == len(report.queries)
    assert all(fix_all(query) == query for query in report.queries)


@given(TYPED)
def test_one_click_fixes_can_be_made_until_none_is_left(text):
    for _ in range(80):
        fixes = [f.fix for f in check_query(text).findings if f.fix is not None]
        if not fixes:
            return
        assert fixes[0] != text
        text = fixes[0]
    pytest.fail("the fixes never end")


@pytest.mark.rule("R39")
@pytest.mark.parametrize("text", ["", "   ", "–", "china supplier", "-solar"])
def test_a_query_of_nothing_is_blocked(text):
    assert check_query(text).blocked is not None


@pytest.mark.rule("R81")
@pytest.mark.rule("R133")
def test_more_than_four_words_are_too_many():
    (finding,) = check_query("the best quality desk lamp").findings

    assert (finding.rule, finding.fix) == ("R81", "desk lamp")
    assert "far too many" not in str(finding.sentence)
    (more,) = check_query("red desk lamp office metal round arm").findings
    assert (str(more.sentence), more.fix) == (
        "7 words are far too many: two or three find more.",
        None,
    )
    assert not check_query("red metal desk lamp -usb -solar").findings


@pytest.mark.rule("R82")
@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("headphones WH-1000XM4", "headphones"),
        ("led strip 5m 12 V", "led strip 12 V"),
        ("box 10 x 20 x 30 cm", "box"),
        ("10,000 mAh power bank", "power bank"),
        ("mp3 player", "mp3 player"),
        ("5 in 1 cable", "5 in 1 cable"),
        ("iphone 15 case", "iphone 15 case"),
        ("10x20cm", "10x20cm"),
        ("1/2 inch ball valve", "ball valve"),
        ("PVC pipe 1 1/2 inch", "PVC pipe"),
        ("\u00bd-inch hose", "hose"),
        ('1/2" ball valve', "ball valve"),
        ('lumber 2" x 4"', "lumber"),
        ("2 in bolt", "bolt"),
        ("2 in 1 laptop", "2 in 1 laptop"),
    ],
)
def test_sizes_and_model_numbers_are_too_exact(text, clean):
    assert fix_all(text) == clean
    assert ("R82" in rules_of(text)) == (text != clean or text == "10x20cm")


@pytest.mark.rule("R83")
@pytest.mark.rule("R134")
@pytest.mark.parametrize(
    ("text", "products"),
    [
        ("lamp and cable", ("lamp", "cable")),
        ("lamp, cable; hub / wire + plug", ("lamp", "cable", "hub", "wire", "plug")),
        ("лампа и кабель", ("lamp", "cable")),
        ("lamp and cable -solar", ("lamp -solar", "cable -solar")),
        ("black and white dress", ("black and white dress",)),
        ("24/7 lamp", ("24/7 lamp",)),
        ("lamp and", ("lamp",)),
        ("hook & loop tape", ("hook & loop tape",)),
        ("black and decker drill", ("black and decker drill",)),
        ("nuts and bolts", ("nuts and bolts",)),
        ("red and green lights", ("red and green lights",)),
        ("cup and saucer set", ("cup and saucer set",)),
        ("H and M dress", ("H and M dress",)),
        ("kettle and toaster", ("kettle", "toaster")),
    ],
)
def test_one_query_is_one_product(text, products):
    assert check_query(text).queries == products


@pytest.mark.rule("R84")
@pytest.mark.rule("R136")
@pytest.mark.parametrize(
    ("text", "clean", "country"),
    [
        ("lamp made in China", "lamp", "CN"),
        ("китайская лампа", "lamp", "CN"),
        ("lamp из Вьетнама", "lamp", "VN"),
        ("中国台灯", "desk lamp", "CN"),
        ("turkish carpet", "carpet", "TR"),
        ("hong kong toy", "toy", "HK"),
        ("bone china cup", "bone china cup", None),
        ("turkey fryers", "turkey fryers", None),
        ("turkey carpet", "carpet", "TR"),
        ("product of Vietnam coffee", "coffee", "VN"),
        ("China-made toy", "toy", "CN"),
        ("nail polish", "nail polish", None),
        ("lamp -china", "lamp -china", None),
    ],
)
def test_a_country_belongs_into_the_filter(text, clean, country):
    report = check_query(text)

    assert report.clean == clean
    assert report.countries == ((country,) if country else ())
    assert ("R84" in rules_of(text)) == bool(country)


@pytest.mark.rule("R85")
@pytest.mark.rule("R136")
@pytest.mark.parametrize(
    "text", ["lamp supplier", "Sellers lamp", "лампа от поставщика", "厂家 lamp"]
)
def test_words_for_suppliers_are_not_needed(text):
    assert "R85" in rules_of(text)
    assert "lamp" in check_query(text).clean


@pytest.mark.rule("R85")
@pytest.mark.parametrize(
    "text",
    [
        "manufacturer of lamp",
        "exporter for lamp",
        "lamp from the factory",
        "manufacturer and supplier of lamp",
        "лампа от поставщика",
    ],
)
def test_words_that_only_joined_a_supplier_to_the_product_go_with_it(text):
    assert check_query(text).queries == ("lamp",)


@pytest.mark.rule("R81")
def test_what_was_pasted_twice_stands_there_once():
    (double, *_) = check_query("LED desk lamp led desk lamp").findings

    assert (double.rule, double.fix) == ("R81", "LED desk lamp")
    assert not check_query("yo yo").findings


@pytest.mark.rule("R39")
def test_a_link_is_no_query():
    product = check_query("https://www.alibaba.com/product-detail/x_1600000000001.html")
    (found,) = product.findings
    assert (product.queries, found.rule) == ((), "R39")
    assert "a link to a product" in str(found.sentence)
    assert product.blocked is not None

    assert fix_all("lamp www.example.com/x?y=1") == "lamp"


@pytest.mark.rule("R86")
def test_a_number_at_the_end_of_a_quotation_is_no_size():
    assert fix_all('"led lamp 12"') == "led lamp 12"


@pytest.mark.rule("R86")
@pytest.mark.parametrize(
    "text", ['"led lamp"', "«led lamp»", "„led lamp“", "'led lamp'", "「led lamp」"]
)
def test_quotation_marks_go(text):
    assert rules_of(text) == ["R86"]
    assert fix_all(text) == "led lamp"


def test_an_apostrophe_stays():
    assert fix_all("children's shoes") == "children's shoes"


@pytest.mark.rule("R87")
@pytest.mark.rule("R137")
@pytest.mark.parametrize(
    "text",
    ["xiaomi — miband", "xiaomi –miband", "xiaomi −miband", "xiaomi - miband", "xiaomi --miband"],
)
def test_a_typed_dash_becomes_an_exclusion(text):
    report = check_query(text)

    assert [finding.rule for finding in report.findings] == ["R87"]
    assert report.clean == "xiaomi -miband"
    assert report.excluded == ("miband",)


@pytest.mark.rule("R87")
def test_words_to_exclude_are_added_once_and_with_a_minus():
    assert with_excluded("lamp -usb", ("usb", "— solar", "-", "solar")) == "lamp -usb -solar"
    assert fix_minus("two words") == "-two"


@pytest.mark.rule("R135")
def test_only_latin_letters_reach_the_site():
    report = check_query("настольная лампа")
    assert [finding.severity for finding in report.findings] == [Severity.ERROR] * 2
    assert report.clean == "desk lamp"

    unknown = check_query("штуковина")
    assert unknown.findings[0].fix is None
    assert "штуковина" in str(unknown.blocked)
    assert fix_all("ＬＥＤ lamp") == "LED lamp"
    assert fix_all("сable") == "cable"  # its first letter is Cyrillic


@pytest.mark.rule("R135")
def test_a_market_in_chinese_takes_chinese():
    report = check_query("中国台灯", latin_only=False)

    assert (report.clean, report.blocked) == ("台灯", None)


def test_a_query_of_two_hundred_thousand_letters_gets_one_sentence():
    report = check_query("x" * 200_000)

    (finding,) = report.findings
    assert str(finding.sentence) == "The query is too long: at most 500 characters."
    assert len(finding.fix) == QUERY_CAP
    assert len(report.clean) <= QUERY_CAP


@pytest.mark.rule("R80")
def test_nothing_found_offers_other_queries():
    offered = [variant.text for variant in variants('"red lamps" 12V -solar')]

    assert offered[0] == "red lamps -solar"
    assert "lamps" not in offered[:1]
    assert len(set(offered)) == len(offered)
    assert variants("") == ()
    left = [variant.text for variant in variants("led lamp and cable")]
    assert "cable" in left
    assert not [text for text in left if text.split()[0] == "and"]


@pytest.mark.rule("R80")
def test_no_retry_comes_down_to_what_failed():
    """Typed with quotation marks, searched for without: that search is the one that failed."""
    offered = [v.text for v in variants('"red lamps" 12V -solar', ("red lamps -solar",))]
    assert "red lamps -solar" not in offered
    assert "red lamps 12V" in offered

    assert [v.text for v in variants("lamp", ("lamp", "Lamps"))] == []


@given(TYPED)
@pytest.mark.rule("R80")
def test_an_offered_query_differs_and_is_not_empty(text):
    assert all(variant.text and variant.text != text for variant in variants(text))


@pytest.mark.rule("R80")
def test_unknown_results_are_not_zero_results():
    said = [str(FOUND_NAMES[verdict(hits)]) for hits in (None, 0, 3, 1240, 90_000)]

    assert said == ["Not entered", "Nothing found", "Few results", "Good", "Too broad"]
