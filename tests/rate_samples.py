"""Lists of central banks as they publish them, shortened."""

ECB = b"""<?xml version='1.0'?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
    xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
<Cube><Cube time='2026-03-11'>
<Cube currency="USD" rate="1.0834"/><Cube currency="JPY" rate="171.25"/>
<Cube currency="CNY" rate="7.8112"/><Cube currency="GBP" rate="0.8412"/>
<Cube currency="IDR" rate="18012.55"/><Cube currency="XXX" rate="1"/>
</Cube></Cube></gesmes:Envelope>"""

_CBR = """<?xml version="1.0" encoding="windows-1251"?>
<ValCurs Date="13.03.2026" name="Foreign Currency Market">
{}</ValCurs>"""
_LINE = (
    "<Valute><CharCode>{}</CharCode><Nominal>{}</Nominal><Name>Валюта</Name>"
    "<Value>{}</Value></Valute>\n"
)
_RATES = [
    ("USD", 1, "81,2500"),
    ("EUR", 1, "88,0250"),
    ("CNY", 1, "11,2001"),
    ("JPY", 100, "55,1234"),
    ("KZT", 100, "16,4400"),
    ("XDR", 1, "1"),
]
CBR = _CBR.format("".join(_LINE.format(*each) for each in _RATES)).encode("windows-1251")
