"""Tables made to harm, or merely broken: small ones of every kind, made anew each time."""

import gzip
import io
import random
import struct
import zipfile

HEAD = "Name,City,Phone,Notes\n"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = (
    f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.'
    'openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
BOOK = (
    f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">%s<sheets>'
    '<sheet name="S" sheetId="1" r:id="rId1"%s/></sheets></workbook>'
)
RELS = (
    f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{RELATIONS}/%s" Target="%s"/></Relationships>'
)


def sheet(rows, before=""):
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData></worksheet>'


def text(cell, value, more=""):
    return f'<c r="{cell}" t="inlineStr"{more}><is><t>{value}</t></is></c>'


GOOD = f'<row r="1">{text("A1", "Name")}</row><row r="2">{text("A2", "Acme")}</row>'


def book(rows=GOOD, *, before="", settings="", state="", parts=(), drop=()):
    """A workbook of one sheet with these rows as they are written in it."""
    content = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": RELS % ("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": BOOK % (settings, state),
        "xl/_rels/workbook.xml.rels": RELS % ("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": sheet(rows, before),
        **dict(parts),
    }
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in content.items():
            if name not in drop:
                archive.writestr(name, part)
    return data.getvalue()


def archive_of(*names, count=0):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in (*names, *(f"xl/{n}.xml" for n in range(count))):
            archive.writestr(name, "x")
    return data.getvalue()


def texts():
    """Broken and hostile texts."""
    yield from {
        "empty": b"",
        "blank": b"\n \n\t\n",
        "mark alone": b"\xef\xbb\xbf",
        "utf-16 mark alone": b"\xff\xfe",
        "utf-16 odd": b"\xff\xfeN\x00a\x00m",
        "utf-16 lone surrogate": b"\xff\xfe\x00\xd8\n\x00",
        "zero byte": b"Name\nA\x00B\n",
        "open quote": b'Name\n"A\nB\n',
        "quote inside": b'Name\nA"B\nC"D"E\n',
        "quote behind": b'Name\n"A"B\n',
        "heading alone": b"Name,City\n",
        "no name": b"City\nYiwu\n",
        "broken utf-8": b"Name\n\xc3\n\xe2\x82\n\xff\xfe\xfa",
        "no language": b"Name\n" + bytes(range(0x80, 0x100)),
        "300 columns": b"a," * 300 + b"\nb\n",
        "long cell": b"Name\n" + b"x" * 140_000,
        "sep alone": b"sep=,\n",
        "sep odd": b"sep=x\nNamexCity\nAxB\n",
        "lone carriage returns": b"Name,City\rA,B\rC,D\r",
        "mixed line ends": b"Name\r\nA\rB\nC\r\n",
        "form feeds": b"Name\x0cCity\nA\x0b\x1c\n",
        "escape codes": b"Name\n\x1b[31mred\x1b[0m\n",
    }.items()
    cells = {
        "ragged": "A\nB,C,D,E,F,G\nH,I\n",
        "deep commas": "A" + "," * 200 + "\n",
        "formula": '=HYPERLINK("http://x.example";"A"),B,,\n',
        "command": "=cmd|'/c calc'!A0,@SUM(A1),+1,-2+3\n",
        "wide formula": "＝1+1,＠x,,\n",
        "hidden formula": "\u200b=1+1,\ufeff=2,,\n",
        "guarded twice": "''=1,'',,\n",
        "right to left": "\u202eemcA,\u2066x\u2069,,\n",
        "invisible": "\u200b\u200c\u2060,\u3164,,\n",
        "look-alike": "Аcme,Yiwu,,\n",
        "markup": "<img src=x onerror=alert(1)>,<b>,,\n",
        "sql": "'); DROP TABLE supplier;--,x,,\n",
        "path": "../../etc/passwd,\\\\host\\share,,\n",
        "long name": "A" * 5000 + ",,,\n",
        "long notes": f"A,,,{'n' * 30_000}\n",
        "card": "A,,,4111 1111 1111 1111\n",
        "password": "A,,,password: hunter2\n",
        "account": "A,,,DE89370400440532013000\n",
        "rounded": "A,,8.65E+11,\n",
        "numbers": "1e999,NaN,-0,0x10\n",
        "blank words": "-,n/a,none,null\n",
        "emoji": "😀😀,👩‍👩‍👧,,\n",
        "combining": "Z" + "\u0301" * 400 + ",,,\n",
        "many lines": '"A\n' + "\n" * 300 + '",B,,\n',
        "same twice": "A,Y,1234567,\nA,Y,1234567,\nA,Z,1234567,\n",
        "noncharacters": "\ufffe\uffff\ue000,\U0010ffff,,\n",
        "template": "{name},{0},%s,%(x)s\n",
        "separators": "A\u2028B,C\u2029D,\u0085,\n",
        "tab in quotes": '"A\tB",C,,\n',
        "dates": "A,0000-00-00,30.02.2026,\n",
        "only commas": ",,,\n,,,\n",
        "links": "A,javascript:alert(1),file:///etc/passwd,//x\n",
        "injection of lines": '"A\r\nBcc: x@y.example",,,\n',
        "unassigned": "\u0378\u0380,x,,\n",
    }
    yield from ((name, (HEAD + content).encode()) for name, content in cells.items())
    for at, heading in enumerate(("Name,Name\n", ",,\n", '"Na\nme"\n', "=Name\n", "NAME;x|y\tz\n")):
        yield f"heading {at}", heading.encode() + b"A,B,C\nD,E,F\n"


def kinds():
    """Files that are no tables, whatever they are called."""
    yield from {
        "pdf": b"%PDF-1.7\n",
        "web page": b"<!DOCTYPE html><table><tr><td>A",
        "web page without kind": b"\n <html><body>",
        "xml": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>',
        "png": b"\x89PNG\r\n\x1a\n",
        "jpeg": b"\xff\xd8\xff\xe0",
        "gif": b"GIF89a",
        "bitmap": b"BM\x10\x00\x00\x00\x00\x00\x00\x00",
        "tiff": b"II*\x00",
        "webp": b"RIFF\x10\x00\x00\x00WEBP",
        "heic": b"\x00\x00\x00\x18ftypheic",
        "rtf": b"{\\rtf1 A}",
        "gzip": gzip.compress(b"Name\nA\n"),
        "rar": b"Rar!\x1a\x07",
        "7z": b"7z\xbc\xaf\x27\x1c",
        "bzip2": b"BZh91AY",
        "database": b"SQLite format 3\x00" + bytes(100),
        "old workbook": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "text document": archive_of("word/document.xml"),
        "open document": archive_of("content.xml", "mimetype"),
        "binary workbook": archive_of("xl/workbook.bin"),
        "archive": archive_of("a.txt"),
    }.items()


def archives():
    """Workbooks whose archive is broken or made to harm: nothing of them is unpacked."""
    whole = book()
    for at in (4, 30, 100, len(whole) // 2, len(whole) - 30, len(whole) - 1):
        yield f"cut at {at}", whole[:at]
    chance = random.Random(7)  # noqa: S311 - the same bytes every time
    for at in range(6):
        bent = bytearray(whole)
        for _ in range(20):
            bent[chance.randrange(4, len(bent))] ^= 1 << chance.randrange(8)
        yield f"bent {at}", bytes(bent)
    yield "bomb", book(parts=[("xl/media/x.bin", bytes(8 << 20))])
    yield "bomb in the sheet", book(f"<!--{' ' * (6 << 20)}-->{GOOD}")
    yield "many parts", archive_of("xl/workbook.xml", count=2001)
    yield "outside", book(parts=[("../../x.xml", "x")])
    yield "absolute", book(parts=[("/etc/x.xml", "x")])
    data = io.BytesIO(whole)
    with zipfile.ZipFile(data, "a") as archive, _quiet():
        archive.writestr("xl/workbook.xml", BOOK % ("", ""))
    yield "given twice", data.getvalue()
    secret = bytearray(whole)
    place = secret.rindex(b"PK\x01\x02")
    secret[place + 8 : place + 10] = struct.pack("<H", 1)
    yield "encrypted", bytes(secret)
    lie = bytearray(whole)
    place = lie.rindex(b"PK\x01\x02")
    lie[place + 24 : place + 28] = struct.pack("<I", 2**31)
    yield "declared huge", bytes(lie)
    entity = '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;&b;">]>'
    for code in ("utf-8", "utf-16"):
        part = f'<?xml version="1.0" encoding="{code}"?>{entity}{sheet(GOOD)}'
        yield f"entities in {code}", book(parts=[("xl/worksheets/sheet1.xml", part.encode(code))])


def _quiet():
    import warnings

    caught = warnings.catch_warnings()
    warnings.simplefilter("ignore")
    return caught


def workbooks():
    """Workbooks that are read, in their own process."""
    first = f'<row r="1">{text("A1", "Name")}</row>'
    yield from {
        "far cell": book(f'{GOOD}<row r="1048576">{text("XFD1048576", "far")}</row>'),
        "many columns": book(first + f'<row r="2">{text("ZZ2", "x")}</row>'),
        "row backwards": book(f'{GOOD}<row r="1">{text("A1", "again")}</row>'),
        "row of no number": book(f'<row r="x">{text("A1", "Name")}</row>'),
        "cell of no place": book(f'<row r="1">{text("1A", "Name")}</row>'),
        "hidden row": book(GOOD.replace('r="2"', 'r="2" hidden="1"')),
        "days of 1904": book(settings='<workbookPr date1904="1"/>'),
        "formula of no result": book(first + '<row r="2"><c r="A2"><f>1+1</f><v></v></c></row>'),
        "formula of no end": book(first + '<row r="2"><c r="A2"><f>A2</f><v>#REF!</v></c></row>'),
        "error": book(first + '<row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>'),
        "string of no number": book(first + '<row r="2"><c r="A2" t="s"><v>99</v></c></row>'),
        "number of no number": book(first + '<row r="2"><c r="A2"><v>NaN</v></c></row>'),
        "number too large": book(first + '<row r="2"><c r="A2"><v>1e400</v></c></row>'),
        "macros": book(parts=[("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")]),
        "hidden sheet": book(state=' state="veryHidden"'),
        "no sheet": book(drop=("xl/worksheets/sheet1.xml",)),
        "no relations": book(drop=("xl/_rels/workbook.xml.rels",)),
        "bad xml": book(GOOD + "<row><c></row>"),
        "empty sheet": book(""),
        "wrong size": book(before='<dimension ref="A1:XFD1048576"/>'),
        "deep": book(first + "<row>" * 400),
        "style of no number": book(first + '<row r="2"><c r="A2" s="9"><v>1</v></c></row>'),
    }.items()


HOSTILE = (*texts(), *kinds(), *archives(), *workbooks())
