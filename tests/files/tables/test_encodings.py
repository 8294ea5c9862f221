"""Encodings by evidence: right, or asked for, never other letters in silence."""

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.files.tables.encodings import CHOICES, decoded

SAMPLES = (
    ("cp1250", "windows-1250", "Zakład Łączniki Żółw;Łódź;śruby i nakrętki\nŚwit;Gdańsk;źródło"),
    ("cp1250", "windows-1250", "Žárovky Novák;Brno;světla a lampičky\nŘehoř;Plzeň;úhelníky"),
    ("cp1254", "windows-1254", "Işıldak Şişe;Eskişehir;cam şişe üretimi\nGüneş;İzmir;ağır sanayi"),
    ("cp1253", "windows-1253", "Φωτιστικά Παπαδόπουλος;Αθήνα;λάμπες\nΉλιος;Θεσσαλονίκη;φωτισμός"),
    ("cp1251", "windows-1251", "Лампы и свет;Казань;настольные лампы\nТёплый дом;Уфа;чайники"),
    ("cp1251", "windows-1251", "ЗАВОД ЗАРЯ;КАЗАНЬ\nООО РОМАШКА;ТВЕРЬ"),
    ("koi8-r", "koi8-r", "Лампы и свет;Казань;настольные лампы\nТеплый дом;Уфа;чайники"),
    ("cp866", "cp866", "Лампы и свет;Казань;настольные лампы\nТеплый дом;Уфа;чайники"),
    ("cp1252", "windows-1252", "Müller Großhandel;Köln;für Möbel\nÖl & Essig;Düsseldorf;Gewürze"),
    ("cp1252", "windows-1252", "Iluminación Núñez;Málaga;lámparas\nAño Luz;Cádiz;señales"),
    ("mac-roman", "mac-roman", "Café Müller Großhandel;Köln;für Möbel\nÖl & Essig;Düsseldorf"),
    ("gb18030", "gb18030", "深圳市明途电子有限公司;深圳;台灯\n义乌市丰收家居用品厂;义乌;水杯"),
    ("cp950", "big5", "臺灣燈飾有限公司;臺北;檯燈\n高雄五金貿易公司;高雄;螺絲"),
    ("cp932", "shift-jis", "株式会社ひかり照明;東京;テーブルランプ\n大阪ガラス;大阪;グラス"),
    ("cp949", "cp949", "한빛조명;인천;램프와 전구\n서울전자;서울;전자 부품"),
)


@pytest.mark.parametrize(("codec", "named", "text"), SAMPLES)
def test_the_letters_of_the_file_or_a_question(codec, named, text):
    found = decoded(f"Company name;City;Notes\n{text}\n".encode(codec))
    assert (found.encoding, found.guessed, found.rivals) == (named, True, ())
    assert found.text.endswith(f"{text}\n")


@pytest.mark.parametrize(("codec", "named", "text"), SAMPLES)
def test_each_can_be_chosen(codec, named, text):
    assert named in CHOICES
    assert decoded(text.encode(codec), named).text == text


def test_what_two_encodings_read_alike_well_is_asked():
    found = decoded("Name\nCaymanøerne\nØsteuropa\nIsole Åland\n".encode("cp1252"))
    right = "windows-1252" in (found.encoding, *found.rivals)
    assert (right, bool(found.rivals)) == (True, True)


def test_bytes_of_no_language_are_refused():
    with pytest.raises(Rejected, match="no known encoding"):
        decoded(b"Name\n" + bytes(range(0x80, 0x100)))


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-8"])
def test_a_mark_and_utf_8_are_no_guess(codec):
    found = decoded("Łódź, 深圳".encode(codec))
    assert (found.text, found.guessed) == ("Łódź, 深圳", False)
