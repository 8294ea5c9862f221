"""Importing suppliers from CSV files of every make."""

import pytest

from sourcing_app.domain.errors import Cancelled, Environment, Rejected
from sourcing_app.files.tables.source import read_table
from sourcing_app.files.tables.table import SIZE_CAP, TableOptions
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.transfer.mapping import checked, proposed
from sourcing_app.services.transfer.suppliers import Import


@pytest.fixture
def file(tmp_path):
    def file(content, encoding="utf-8"):
        path = tmp_path / "suppliers.csv"
        path.write_bytes(content.encode(encoding) if isinstance(content, str) else content)
        return path

    return file


@pytest.fixture
def take(desk, today, file):
    def take(content, encoding="utf-8", mapping=None):
        plan = desk.transfer.plan(Import(file(content, encoding), mapping=mapping))
        desk.transfer.write(plan, today)
        return plan

    return take


def names(desk):
    return [row[0] for row in desk.reader.rows("SELECT name FROM supplier ORDER BY id")]


INVENTREE = (
    "ID,Company name,Company description,Website,Phone number,Address,Email,Currency,"
    "Contact,Active\n"
    '7,Bright Parts,Lamps,https://bright.example/,,"1 Road, Yiwu",sales@bright.example,USD,'
    "Li,True\n"
    "8,Dark Parts,,,,,,EUR,,True\n"
)


@pytest.mark.parametrize("kind", ["needs", "searches", "anything"])
def test_a_kind_that_only_goes_out_is_not_read_as_suppliers(desk, file, kind):
    wanted = Import(file("Name\nGarden hose\n"), kind=kind)
    for ask in (desk.transfer.read, desk.transfer.plan):
        with pytest.raises(Rejected, match=f"do not come in as a table: {kind}"):
            ask(wanted)


def test_an_inventree_list_is_understood_and_nothing_is_lost(desk, take):
    plan = take(INVENTREE)
    assert (plan.read, len(plan.added), plan.refused) == (2, 2, [])
    fields, contact = desk.suppliers.fields(1), desk.suppliers.contact(1)
    assert (fields.external_id, fields.address, fields.currency) == ("7", "1 Road, Yiwu", "USD")
    assert fields.notes == "Lamps\nActive: True"
    assert (contact.name, contact.email) == ("Li", "sales@bright.example")


def test_a_field_of_the_contact_may_be_named_with_its_prefix(desk, take):
    take(
        "A,B,C\nAcme,li@acme.example,Li\n",
        mapping={"A": "name", "B": "contact_email", "C": "contact_name"},
    )
    assert desk.suppliers.contact(1).email == "li@acme.example"
    assert desk.suppliers.contact(1).name == "Li"


def test_a_second_import_adds_nothing(take, desk):
    take(INVENTREE)
    again = take(INVENTREE)
    assert (len(again.added), len(again.updated), again.unchanged, again.kept) == (0, 0, 2, [])
    assert len(names(desk)) == 2


def test_the_whole_import_is_one_step(desk, take):
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    take(INVENTREE)
    (step,) = steps
    desk.revert(step)
    assert names(desk) == []


def test_blanks_are_filled_and_what_is_recorded_stays(desk, today, take):
    desk.suppliers.add(SupplierFields.checked(name="BRIGHT PARTS LTD", city="Yiwu"), today=today)
    plan = take(
        "Name,City,Website\nBright Parts,Yiwu,bright.example\nbright parts,Yiwu,x.example\n"
    )
    assert (len(plan.updated), [(r.line, r.field) for r in plan.held]) == (1, [(3, "name")])
    assert [(remark.line, remark.field) for remark in plan.kept] == [(2, "name")]
    fields = desk.suppliers.fields(1)
    assert (fields.name, fields.website) == ("BRIGHT PARTS LTD", "https://bright.example")


def test_other_numbers_or_cities_are_other_suppliers(desk, take):
    take("ID,Name,City\n1,Sun,Yiwu\n2,Sun,Yiwu\n")
    take("Name,City\nSun,Ningbo\n")
    assert len(names(desk)) == 3


def test_refused_rows_are_named_by_the_line_an_editor_shows(desk, take):
    content = (
        'Name,E-mail,Notes\n"Good","a@b.example","two\nlines"\n'
        f",x@y.example,\n{'x' * 201},,\nBad,no mail,\nLong,,,,extra\n"
    )
    plan = take(content)
    assert [(remark.line, remark.field) for remark in plan.refused] == [
        (4, "name"),
        (5, "name"),
        (7, ""),
    ]
    assert str(plan.refused[1].sentence) == "Too long: at most 200 characters."
    assert names(desk) == ["Good", "Bad"]
    assert [(remark.line, remark.field) for remark in plan.moved] == [(6, "email")]
    assert desk.suppliers.fields(2).notes == "E-mail: no mail"


def test_a_semicolon_file_of_windows_1251(desk, take):
    plan = take(
        "Название;Город;Сайт\nЗавод «Заря»;Казань;\nООО Ромашка;Тверь;r.example\n", "cp1251"
    )
    assert (plan.file.encoding, plan.file.guessed, plan.file.delimiter) == (
        "windows-1251",
        True,
        ";",
    )
    assert names(desk) == ["Завод «Заря»", "ООО Ромашка"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_a_chinese_file(desk, take, encoding):
    take("名称,城市\n深圳市明途电子有限公司,深圳\n义乌市丰收家居用品厂,义乌\n", encoding)
    assert names(desk) == ["深圳市明途电子有限公司", "义乌市丰收家居用品厂"]


def test_english_headers_do_not_mislead_the_guess(file):
    assert read_table(file("Name;City\nЗаря;X\nСозвездие;Y\n", "cp1251")).lines[0].cells == (
        "Заря",
        "X",
    )


@pytest.mark.parametrize(("mark", "other"), [(",", ";"), (";", ","), ("\t", ","), ("|", ";")])
def test_the_delimiter_is_the_one_that_cuts_evenly(file, mark, other):
    row = f'A{mark}"x{other}y{other}z"{mark}c\n'
    assert read_table(file(f"n{mark}m{mark}o\n" + row * 3)).delimiter == mark


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "suppliers.csv is empty."),
        (b"Name\nA\n\x00B\n", "Line 3 contains a zero byte: this is not a text file."),
        (
            b'Name,City\nA,"open\nB,C\n',
            "Line 2 cannot be read: its quotation marks are unbalanced.",
        ),
        (b"Name\n" + b"x" * 140_000, "Line 2 cannot be read: a cell is longer than"),
        (b"City\nX\n", "Choose the column that holds the supplier's name."),
        (b"a," * 300 + b"\n", "Line 1 has more than 256 columns."),
    ],
)
def test_a_broken_file_is_one_clear_sentence_and_changes_nothing(desk, take, content, said):
    with pytest.raises(Rejected) as refused:
        take(content)
    assert str(refused.value).startswith(said)
    assert names(desk) == []


def test_no_byte_is_ever_replaced(file):
    with pytest.raises(Rejected):
        read_table(file(b"Name\n\xff\xfe\xfa\n"), TableOptions(encoding="utf-8"))
    with pytest.raises(Rejected):
        read_table(file(b"Name\n"), TableOptions(encoding="no-such-encoding"))


def test_a_huge_or_missing_file_is_refused(tmp_path):
    huge = tmp_path / "huge.csv"
    with huge.open("wb") as sparse:
        sparse.truncate(SIZE_CAP + 1)
    with pytest.raises(Rejected):
        read_table(huge)
    with pytest.raises((Rejected, Environment)):
        read_table(tmp_path / "none.csv")


def test_too_many_rows_are_refused(file):
    with pytest.raises(Rejected, match=r"100,000"):
        read_table(file("Name\n" + "A\n" * 100_001))


def test_a_formula_guard_is_taken_off(file):
    assert read_table(file("n\n'=1+1\n'quoted'\n")).lines[0].cells == ("=1+1",)


def test_cancelling_leaves_nothing(desk, today, file):
    plan = desk.transfer.plan(Import(file("Name\n" + "".join(f"S{n}\n" for n in range(900)))))

    def stop(done, _total, _text):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.transfer.write(plan, today, stop)
    assert names(desk) == []


def test_headers_of_three_languages_are_proposed():
    assert proposed(["Company Name", "Comments", "Адрес", "Страна", "微信", "Colour", "Notes"]) == {
        "Company Name": "name",
        "Comments": "notes",
        "Адрес": "address",
        "Страна": "country",
        "微信": "wechat",
        "Notes": "notes",
    }


def test_a_wrong_mapping_is_refused():
    for mapping in ({"X": "name"}, {"A": "nothing"}, {"A": "name", "B": "name"}):
        with pytest.raises(Rejected):
            checked(mapping, ["A", "B"])


def test_columns_of_one_name_are_kept_apart(file):
    assert read_table(file("a,a,\n1,2,3\n")).columns == ("a", "a (2)", "Column 3")


def test_the_yuan_of_a_file_is_cny_and_its_sign_alone_is_refused(desk, take):
    plan = take("name,currency\nA,RMB\nB,人民币\nC,¥\nD,usd\n")
    found = desk.reader.rows("SELECT name, currency FROM supplier ORDER BY id")
    assert [tuple(row) for row in found] == [("A", "CNY"), ("B", "CNY"), ("C", ""), ("D", "USD")]
    assert [(remark.line, "CNY or JPY" in str(remark.sentence)) for remark in plan.moved] == [
        (4, True)
    ]
