"""Which column of a file is which field of a supplier."""

import re
from collections.abc import Mapping, Sequence

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say

NOTES = "notes"
FIELDS: dict[str, Sentence] = {
    "name": say("Transfer", "Supplier name"),
    "legal_name": say("Transfer", "Legal name"),
    "external_id": say("Transfer", "Number in the other program"),
    "credit_code": say("Transfer", "Credit code"),
    "country": say("Transfer", "Country"),
    "city": say("Transfer", "City"),
    "address": say("Transfer", "Legal address"),
    "store_url": say("Transfer", "Store page"),
    "website": say("Transfer", "Website"),
    "product": say("Transfer", "Product"),
    "product_url": say("Transfer", "Product page"),
    "currency": say("Transfer", "Currency"),
    "contact_name": say("Transfer", "Contact person"),
    "contact_position": say("Transfer", "Position"),
    "email": say("Transfer", "E-mail"),
    "phone": say("Transfer", "Phone"),
    "wechat": say("Transfer", "WeChat"),
    NOTES: say("Transfer", "Notes"),
}
"""The fields a column can go to. Several columns may go to notes, one to each other field."""

_SYNONYMS: dict[str, str] = {
    "name": "name|company|company name|supplier|supplier name|trade name|vendor|vendor name|"
    "название|наименование|компания|поставщик|фирма|имя поставщика|"
    "名称|公司|公司名称|供应商|供应商名称|厂家",
    "legal_name": "legal name|chinese name|registered name|native name|"
    "юридическое название|юридическое наименование|полное наименование|китайское название|"
    "法定名称|中文名称|工商名称|企业名称",
    "external_id": "id|pk|external id|supplier id|company id|code|supplier code|"
    "номер|код|ид|код поставщика|编号|供应商编号|代码",
    "credit_code": "credit code|uscc|unified social credit code|код uscc|统一社会信用代码",
    "country": "country|country code|страна|国家|国家代码",
    "city": "city|town|город|城市",
    "address": "address|legal address|registered address|адрес|юридический адрес|地址|注册地址",
    "store_url": "store|store url|alibaba|alibaba page|alibaba url|shop|магазин|страница|"
    "店铺|店铺网址|店铺链接",
    "website": "website|web|web site|site|url|homepage|сайт|веб сайт|网站|网址|官网",
    "product": "product|main product|main products|products|goods|товар|товары|продукция|"
    "产品|主营产品|商品",
    "product_url": "product url|product link|product page|ссылка на товар|产品链接|商品链接",
    "currency": "currency|валюта|货币|币种",
    "contact_name": "contact|contact name|contact person|контакт|контактное лицо|联系人|联系人姓名",
    "contact_position": "position|role|job title|должность|职位|职务",
    "email": "email|e mail|mail|эл почта|почта|электронная почта|邮箱|电子邮件|电子邮箱",
    "phone": "phone|phone number|telephone|tel|mobile|телефон|номер телефона|моб телефон|"
    "电话|电话号码|手机|联系电话",
    "wechat": "wechat|we chat|вичат|微信|微信号",
    NOTES: "notes|note|description|company description|comment|comments|remarks|"
    "заметки|примечание|примечания|описание|комментарий|备注|描述|说明|公司简介",
}
_FIELD_OF = {word: field for field, words in _SYNONYMS.items() for word in words.split("|")}


def proposed(columns: Sequence[str]) -> dict[str, str]:
    """Return column -> field for every column whose name is understood."""
    found: dict[str, str] = {}
    for column in columns:
        field = _FIELD_OF.get(" ".join(re.findall(r"\w+", column.casefold().replace("_", " "))))
        if field is not None and (field == NOTES or field not in found.values()):
            found[column] = field
    return found


def checked(mapping: Mapping[str, str], columns: Sequence[str]) -> dict[str, str]:
    """Return the mapping in column order; raises Rejected for what does not exist or is missing."""
    for column, field in mapping.items():
        if column not in columns:
            raise Rejected(
                say("Transfer", "The file has no column “{column}”.").put(column=column[:100])
            )
        if field and field not in FIELDS:
            raise Rejected(
                say("Transfer", "“{field}” is not a field. Fields: {fields}.").put(
                    field=field[:100], fields=", ".join(FIELDS)
                )
            )
    kept = {column: mapping[column] for column in columns if mapping.get(column)}
    for field in set(kept.values()) - {NOTES}:
        if [*kept.values()].count(field) > 1:
            raise Rejected(
                say("Transfer", "Two columns go to “{field}”. Keep one.").put(field=FIELDS[field])
            )
    if "name" not in kept.values():
        raise Rejected(say("Transfer", "Choose the column that holds the supplier's name."))
    return kept
