"""Suppliers: what is recorded, observed and decided about them."""

from sourcing_app.domain.records.products import PRODUCT_ID
from sourcing_app.domain.records.spec import (
    BINNED_AT,
    CREATED_AT,
    NOTE,
    PAGE_URL,
    FieldKind,
    FieldSpec,
    RecordSpec,
)
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.badges import NAMES
from sourcing_app.domain.suppliers.checks import ANSWER_NAMES, GUT_NAMES, ITEM_TEXTS
from sourcing_app.domain.suppliers.identity import SUPPLIER_KIND_NAMES
from sourcing_app.domain.suppliers.red_flags import (
    FLAG_TEXTS,
    GROUND_TEXTS,
    SEVERITY_NAMES,
    RaisedBy,
)
from sourcing_app.domain.values.text import NOTE_CAP, URL_CAP

RAISED_BY_NAMES = {
    RaisedBy.RULE: say("SupplierRecord", "The program"),
    RaisedBy.USER: say("SupplierRecord", "The user"),
}
SUPPLIER_ID = FieldSpec(
    "supplier_id", say("Records", "Supplier"), FieldKind.LINK, required=True,
    refers="supplier",
)  # fmt: skip

SUPPLIER = RecordSpec(
    "supplier",
    say("Records", "Supplier"),
    (
        CREATED_AT,
        BINNED_AT,
        FieldSpec(
            "name", say("Records", "Supplier name"), required=True,
            synonyms=(
                "name", "company", "company name", "supplier", "supplier name", "trade name",
                "vendor", "vendor name", "название", "наименование", "компания", "поставщик",
                "фирма", "имя поставщика", "名称", "公司", "公司名称", "供应商",
                "供应商名称", "厂家",
            ),
        ),
        FieldSpec("sort_name", say("Records", "Sorted as"), derived=True, required=True),
        FieldSpec(
            "legal_name", say("Records", "Legal name (Chinese)"),
            hint=say("Records", "As on the business licence"),
            synonyms=(
                "legal name", "chinese name", "registered name", "native name",
                "юридическое название", "юридическое наименование", "полное наименование",
                "китайское название", "法定名称", "中文名称", "工商名称", "企业名称",
            ),
        ),
        FieldSpec(
            "external_id", say("Records", "Number in the other program"), cap=100,
            long_numbers=True,
            synonyms=(
                "id", "pk", "external id", "supplier id", "company id", "code", "supplier code",
                "номер", "код", "ид", "код поставщика", "编号", "供应商编号", "代码",
            ),
        ),
        FieldSpec(
            "credit_code", say("Records", "Credit code"), FieldKind.CODE, cap=18,
            long_numbers=True,
            synonyms=(
                "credit code", "uscc", "unified social credit code", "код uscc",
                "统一社会信用代码",
            ),
        ),
        FieldSpec(
            "kind", say("Records", "Kind"), FieldKind.CHOICE, choices=SUPPLIER_KIND_NAMES,
            required=True,
        ),
        FieldSpec(
            "country", say("Records", "Country"), FieldKind.COUNTRY, cap=2,
            synonyms=("country", "country code", "страна", "国家", "国家代码"),
        ),
        FieldSpec(
            "city", say("Records", "City"),
            synonyms=("city", "town", "город", "城市"),
        ),
        FieldSpec(
            "address", say("Records", "Legal address"), cap=500,
            synonyms=(
                "address", "legal address", "registered address", "адрес", "юридический адрес",
                "地址", "注册地址",
            ),
        ),
        FieldSpec(
            "store_url", say("Records", "Store page"), FieldKind.URL, cap=URL_CAP,
            long_numbers=True,
            synonyms=(
                "store", "store url", "alibaba", "alibaba page", "alibaba url", "shop", "магазин",
                "страница", "店铺", "店铺网址", "店铺链接",
            ),
        ),
        FieldSpec(
            "website", say("Records", "Website"), FieldKind.URL, cap=URL_CAP,
            long_numbers=True,
            synonyms=(
                "website", "web", "web site", "site", "url", "homepage", "сайт", "веб сайт",
                "网站", "网址", "官网",
            ),
        ),
        FieldSpec(
            "product", say("Records", "Product"), offered=True,
            synonyms=(
                "product", "main product", "main products", "products", "goods", "товар",
                "товары", "продукция", "产品", "主营产品", "商品",
            ),
        ),
        PRODUCT_ID,
        FieldSpec(
            "product_url", say("Records", "Product page"), FieldKind.URL, cap=URL_CAP,
            long_numbers=True,
            synonyms=(
                "product url", "product link", "product page", "ссылка на товар", "产品链接",
                "商品链接",
            ),
        ),
        FieldSpec(
            "currency", say("Records", "Currency"), FieldKind.CURRENCY, cap=3,
            synonyms=("currency", "валюта", "货币", "币种"),
        ),
        FieldSpec(
            "price_seen", say("Records", "Price seen"), FieldKind.AMOUNT, positive=True,
            most=10**9,
        ),
        FieldSpec("star", say("Records", "On the shortlist"), FieldKind.YES_NO),
        FieldSpec(
            "gut", say("Records", "Gut feeling"), FieldKind.CHOICE, choices=GUT_NAMES,
            required=True,
        ),
        FieldSpec(
            "notes", say("Records", "Notes"), FieldKind.TEXT, cap=NOTE_CAP,
            synonyms=(
                "notes", "note", "description", "company description", "comment", "comments",
                "remarks", "заметки", "примечание", "примечания", "описание", "комментарий",
                "备注", "描述", "说明", "公司简介",
            ),
        ),
        FieldSpec(
            "search_query_id", say("Records", "Found by search"), FieldKind.LINK,
            refers="search_query",
        ),
    ),
    title=("name",),
    plural=say("Records", "Suppliers"),
    binned=True,
)  # fmt: skip

CONTACT = RecordSpec(
    "supplier_contact",
    say("Records", "Contact"),
    (
        BINNED_AT,
        SUPPLIER_ID,
        FieldSpec("main", say("Records", "Main contact"), FieldKind.YES_NO),
        FieldSpec(
            "name", say("Records", "Contact person"),
            synonyms=(
                "contact", "contact name", "contact person", "контакт", "контактное лицо",
                "联系人", "联系人姓名",
            ),
        ),
        FieldSpec(
            "position", say("Records", "Position"),
            synonyms=("position", "role", "job title", "должность", "职位", "职务"),
        ),
        FieldSpec(
            "email", say("Records", "E-mail"), FieldKind.EMAIL, cap=254, long_numbers=True,
            synonyms=(
                "email", "e mail", "mail", "эл почта", "почта", "электронная почта", "邮箱",
                "电子邮件", "电子邮箱",
            ),
        ),
        FieldSpec(
            "phone", say("Records", "Phone"), FieldKind.PHONE, cap=40, long_numbers=True,
            synonyms=(
                "phone", "phone number", "telephone", "tel", "mobile", "телефон",
                "номер телефона", "моб телефон", "电话", "电话号码", "手机", "联系电话",
            ),
        ),
        FieldSpec(
            "wechat", say("Records", "WeChat"), cap=100, long_numbers=True,
            synonyms=("wechat", "we chat", "вичат", "微信", "微信号"),
        ),
        FieldSpec(
            "whatsapp", say("Records", "WhatsApp"), FieldKind.PHONE, cap=40, long_numbers=True,
            synonyms=("whatsapp", "whats app", "ватсап", "вотсап"),
        ),
        NOTE,
    ),
    plural=say("Records", "Contacts"),
    parents=("supplier_id",),
    title=("name", "email", "phone", "wechat", "whatsapp"),
    binned=True,
)  # fmt: skip

BADGE = RecordSpec(
    "badge_observation",
    say("Records", "Badge"),
    (
        SUPPLIER_ID,
        FieldSpec(
            "badge", say("Records", "Badge"), FieldKind.CHOICE, choices=NAMES,
            required=True,
        ),
        FieldSpec("held", say("Records", "Held"), FieldKind.YES_NO),
        FieldSpec("seen_on", say("Records", "Seen on"), FieldKind.DAY, required=True),
        FieldSpec("valid_to", say("Records", "Valid to"), FieldKind.DAY),
        FieldSpec("assessor", say("Records", "Assessor")),
        PAGE_URL,
    ),
    parents=("supplier_id",),
)  # fmt: skip

CHECK = RecordSpec(
    "vetting_check",
    say("Records", "Vetting answer"),
    (
        SUPPLIER_ID,
        FieldSpec(
            "item", say("Records", "Question"), FieldKind.CHOICE, choices=ITEM_TEXTS,
            required=True,
        ),
        FieldSpec(
            "answer", say("Records", "Answer"), FieldKind.CHOICE, choices=ANSWER_NAMES,
            required=True,
        ),
        NOTE,
        PAGE_URL,
        FieldSpec("checked_on", say("Records", "Checked on"), FieldKind.DAY, required=True),
    ),
    parents=("supplier_id",),
)  # fmt: skip

FLAG = RecordSpec(
    "red_flag",
    say("Records", "Red flag"),
    (
        SUPPLIER_ID,
        FieldSpec(
            "kind", say("Records", "What was noticed"), FieldKind.CHOICE, cap=40,
            choices=FLAG_TEXTS, required=True,
        ),
        FieldSpec(
            "severity", say("Records", "Severity"), FieldKind.CHOICE,
            choices=SEVERITY_NAMES, required=True,
        ),
        FieldSpec(
            "raised_by", say("Records", "Raised by"), FieldKind.CHOICE,
            choices=RAISED_BY_NAMES, required=True,
        ),
        FieldSpec("raised_on", say("Records", "Raised on"), FieldKind.DAY, required=True),
        NOTE,
        FieldSpec(
            "url", say("Records", "Where it was read (web address)"), FieldKind.URL,
            cap=URL_CAP, long_numbers=True,
        ),
        FieldSpec("resolved_on", say("Records", "Resolved on"), FieldKind.DAY),
        FieldSpec(
            "resolution", say("Records", "Why it no longer applies"), FieldKind.TEXT,
            cap=NOTE_CAP,
        ),
        FieldSpec(
            "ground", say("Records", "Resolved by"), FieldKind.CHOICE,
            choices=GROUND_TEXTS,
        ),
    ),
    parents=("supplier_id",),
)  # fmt: skip

SUPPLIERS = (SUPPLIER, CONTACT, BADGE, CHECK, FLAG)
