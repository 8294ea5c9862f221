import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.latin import is_latin, without_vowels
from sourcing_app.domain.values.spelling import Style
from sourcing_app.services.latin import latin


@pytest.mark.rule("R34")
@pytest.mark.parametrize(
    ("text", "style", "expected"),
    [
        ("长安街 12", Style.ADDRESS, "Chang'an Jie 12"),
        ("重庆市", Style.ADDRESS, "Chongqing Shi"),
        ("吕布", Style.NAME, "Lyu Bu"),
        ("王小明", Style.NAME, "Wang Xiaoming"),
        ("欧阳修", Style.NAME, "Ouyang Xiu"),
        ("Казань, 长安街", Style.ADDRESS, "Kazan, Chang'an Jie"),
        ("Αθήνα", Style.ADDRESS, "Athina"),
    ],
)
def test_scripts(text, style, expected):
    assert latin(text, style) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("单雄信", "Shan Xiongxin"),
        ("曾国藩", "Zeng Guofan"),
        ("仇英", "Qiu Ying"),
        ("解缙", "Xie Jin"),
        ("查良镛", "Zha Liangyong"),
        ("区伟林", "Ou Weilin"),
        ("朴树", "Piao Shu"),
        ("盖叫天", "Ge Jiaotian"),
        ("尉迟恭", "Yuchi Gong"),
        ("長孫無忌", "Zhangsun Wuji"),
        ("翟志刚", "Zhai Zhigang"),
        ("张吕略", "Zhang Lyulyue"),
        ("张西安", "Zhang Xi'an"),
        ("单 雄信", "Shan Xiongxin"),
        ("王 小明 (经理)", "Wang Xiaoming (Jingli)"),
        ("阿卜杜拉·买买提", "Abodula Maimaiti"),
        ("单", "Shan"),
        ("六安市", "Lu'an Shi"),
        ("江苏省", "Jiangsu Sheng"),
        ("서울", "Seoul"),
    ],
)
def test_a_chinese_name_is_read_as_a_name(name, expected):
    assert latin(name, Style.NAME) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("东莞市长安镇", "Dongguan Shi Chang'an Zhen"),
        ("東莞市長安鎮", "Dongguan Shi Chang'an Zhen"),
        ("六安市", "Lu'an Shi"),
        ("浙江省", "Zhejiang Sheng"),
        ("河南省新乡市", "Henan Sheng Xinxiang Shi"),
        ("江西省景德镇市珠山区", "Jiangxi Sheng Jingdezhen Shi Zhushan Qu"),
        ("荆州市沙市区", "Jingzhou Shi Shashi Qu"),
        ("宁波市镇海区", "Ningbo Shi Zhenhai Qu"),
        ("义乌市小商品市场", "Yiwu Shi Xiaoshangpin Shichang"),
        ("科技园路12号3栋5楼", "Kejiyuan Lu 12 Hao 3 Dong 5 Lou"),
        ("义乌市稠州北路1399号", "Yiwu Shi Chouzhou Bei Lu 1399 Hao"),
        ("上海市闵行区莘庄镇", "Shanghai Shi Minhang Qu Xinzhuang Zhen"),
        ("陕西省西安市", "Shaanxi Sheng Xi'an Shi"),
        ("吕梁市", "Lyuliang Shi"),
        ("重慶市", "Chongqing Shi"),
        ("单县", "Shan Xian"),
        ("东莞市虎门镇北栅东坊工业区", "Dongguan Shi Humen Zhen Beizha Dongfang Gongye Qu"),
    ],
)
def test_an_address_is_cut_at_its_units(address, expected):
    assert latin(address) == expected


def test_letters_without_vowels_are_refused_with_the_way_out():
    with pytest.raises(Rejected, match="“محمد” is written without vowels: write it"):
        latin("محمد", Style.NAME, "SA")


@given(st.text(max_size=30), st.sampled_from(Style))
def test_result_is_latin_and_its_own_result(text, style):
    assume(not without_vowels(text))
    once = latin(text, style)
    assert is_latin(once)
    assert latin(once, style) == once


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126)))
def test_latin_stays(text):
    assert latin(text) == text
