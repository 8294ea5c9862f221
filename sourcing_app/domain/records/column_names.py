"""What other programs and people call the columns of a supplier, in seven languages."""

from collections.abc import Mapping


def named(words: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """The names of columns by field, of texts that part them by bars."""
    return {field: tuple(names.split("|")) for field, names in words.items()}


SUPPLIER_COLUMNS: Mapping[str, tuple[str, ...]] = named(
    {
        "name": (
            "name|company|company name|supplier|supplier name|trade name|vendor|"
            "vendor name|название|наименование|компания|поставщик|фирма|имя поставщика|名称|"
            "公司|公司名称|供应商|供应商名称|厂家|seller|seller name|shop name|store name|manufacturer|"
            "manufacturer name|factory|factory name|exporter|business name|firm|firm name|"
            "organisation|organization|наименование поставщика|название компании|"
            "название поставщика|название фирмы|организация|наименование организации|"
            "наименование компании|продавец|производитель|завод|фабрика|имя компании|公司全称|"
            "公司名|供应商名|企业|厂商|厂商名称|厂名|卖家|商家|店铺名|店铺名称|工厂|工厂名称|firma|firmenname|unternehmen|"
            "lieferant|lieferantenname|hersteller|anbieter|verkäufer|empresa|"
            "nombre de la empresa|proveedor|nombre del proveedor|fabricante|vendedor|"
            "razón social|razon social|compañía|fornecedor|nome do fornecedor|"
            "nome da empresa|razão social|société|entreprise|nom de l entreprise|"
            "fournisseur|nom du fournisseur|fabricant|vendeur|raison sociale|nome|nombre|"
            "nom"
        ),
        "legal_name": (
            "юридическое название китайское|法定名称 中文|"
            "legal name|chinese name|registered name|native name|юридическое название|"
            "юридическое наименование|полное наименование|китайское название|法定名称|中文名称|"
            "工商名称|企业名称|legal name chinese|юридическое название кит|официальное название|"
            "工商注册名称|注册名称|中文名|eingetragener name|nombre legal|nome legal|nom légal"
        ),
        "external_id": (
            "其他程序中的编号|"
            "id|pk|external id|supplier id|company id|code|supplier code|номер|код|ид|"
            "код поставщика|编号|供应商编号|代码|supplier no|supplier number|vendor id|vendor code|"
            "company code|номер поставщика|номер в другой программе|id поставщика|"
            "lieferantennummer|lieferanten nr|código|código de proveedor|"
            "código do fornecedor|code fournisseur|number in the other program"
        ),
        "credit_code": (
            "credit code|uscc|unified social credit code|код uscc|统一社会信用代码|unified code|"
            "social credit code|company registration number|код соцкредита|кредитный код|"
            "единый код|信用代码|社会信用代码|税号"
        ),
        "business_scope": (
            "scope of business|licence scope|деятельность по лицензии|经营范围|营业范围|业务范围"
        ),
        "invoice_issuer": (
            "issuer of invoice|invoice issued by|invoicing company|выставляет счёт|кто выставляет счёт|"
            "开票方|开票公司|发票开具方"
        ),
        "exporter": "exporter of record|export company|экспортёр товара|экспортёр|出口商|出口方|报关单位",
        "country": (
            "country|country code|страна|国家|国家代码|country region|country or region|"
            "country code iso|location country|регион страна|страна регион|国家地区|国家 地区|land|"
            "staat|länder|país|pais|pays"
        ),
        "city": (
            "city|town|город|城市|city name|location city|населенный пункт|所在城市|所在地|地区城市|ort|"
            "stadt|ciudad|cidade|ville|localité"
        ),
        "address": (
            "line1|line 1|address line 1|address 1|"
            "address|legal address|registered address|адрес|юридический адрес|地址|注册地址|"
            "company address|full address|street address|business address|factory address|"
            "street|адрес компании|полный адрес|фактический адрес|адрес регистрации|公司地址|"
            "详细地址|厂址|经营地址|adresse|anschrift|strasse|straße|dirección|direccion|endereço|"
            "endereco"
        ),
        "store_url": (
            "店铺页|"
            "store|store url|alibaba|alibaba page|alibaba url|shop|магазин|страница|店铺|"
            "店铺网址|店铺链接|store link|store page|shop url|shop link|alibaba link|alibaba store|"
            "store address|ссылка на магазин|страница магазина|адрес магазина|店铺页面|阿里店铺|"
            "阿里巴巴店铺|shop seite|tienda|loja|boutique"
        ),
        "website": (
            "website|web|web site|site|url|homepage|сайт|веб сайт|网站|网址|官网|website url|"
            "web page|webpage|www|company website|internet|домен|адрес сайта|сайт компании|"
            "интернет|公司网站|公司网址|主页|webseite|internetseite|homepage url|sitio web|"
            "página web|pagina web|site web|site internet|web site url"
        ),
        "product": (
            "product|main product|main products|products|goods|товар|товары|продукция|产品|"
            "主营产品|商品|product name|product title|item|item name|goods name|article|"
            "main product name|products offered|наименование товара|название товара|"
            "основная продукция|основные товары|ассортимент|产品名称|商品名称|产品名|品名|货品|produkt|"
            "produkte|artikel|ware|hauptprodukte|producto|productos|artículo|"
            "productos principales|produto|produtos|produtos principais|produit|produits|"
            "produits principaux"
        ),
        "product_url": (
            "产品页|"
            "product url|product link|product page|ссылка на товар|产品链接|商品链接|"
            "product page url|item url|item link|listing url|страница товара|"
            "ссылка на страницу товара|产品页面|商品页面|产品网址|produktlink|produktseite|"
            "enlace del producto|link do produto|lien du produit"
        ),
        "currency": (
            "currency|валюта|货币|币种|currency code|код валюты|валюта цены|结算币种|währung|"
            "moneda|moeda|devise|monnaie"
        ),
        "notes": (
            "notes|note|description|company description|comment|comments|remarks|заметки|"
            "примечание|примечания|описание|комментарий|备注|描述|说明|公司简介|info|"
            "additional information|details|about|about company|доп информация|"
            "дополнительно|о компании|комментарии|пометки|注释|附注|notizen|bemerkung|"
            "bemerkungen|anmerkung|anmerkungen|kommentar|beschreibung|notas|observaciones|"
            "comentarios|descripción|observações|comentários|descrição|remarques|"
            "commentaires|description entreprise"
        ),
        "price_seen": (
            "цена на странице|所见价格|"
            "price seen|price|unit price|fob price|цена|цена за единицу|стоимость|"
            "увиденная цена|замеченная цена|价格|单价|看到的价格|报价|preis|stückpreis|precio|"
            "precio unitario|preço|preço unitário|prix|prix unitaire"
        ),
        "moq": (
            "min order|minimum order|min order qty|min order quantity|minimum order quantity|"
            "minimum quantity|мин заказ|минимальный заказ|мин партия|минимальная партия|мкз|起订量|"
            "起订量 moq|最小起订量|最低起订量|最小订单量"
        ),
        "unit": "unit of moq|moq unit|единица|единица заказа|单位|起订单位",
        "stage": "stage|supplier stage|этап|стадия|阶段|供应商阶段",
        "tags": "tags|tag|labels|метки|метка|теги|标签",
        "kind": (
            "kind|company type|business type|supplier type|тип компании|вид|тип|"
            "тип поставщика|类型|公司类型|企业类型|供应商类型"
        ),
    }
)
CONTACT_COLUMNS: Mapping[str, tuple[str, ...]] = named(
    {
        "name": (
            "contact|contact name|contact person|контакт|контактное лицо|联系人|联系人姓名|"
            "contact person name|sales contact|representative|sales person|person|attn|"
            "контактное лицо имя|имя контакта|менеджер|представитель|фио|ф и о|联络人|业务员|负责人|"
            "ansprechpartner|kontaktperson|kontakt|contacto|persona de contacto|contato|"
            "pessoa de contato|interlocuteur|personne de contact|contact commercial"
        ),
        "position": (
            "position|role|job title|должность|职位|职务|title of contact|function|job|роль|"
            "функция|岗位|funktion|cargo|puesto|função|fonction|poste"
        ),
        "email": (
            "email|e mail|mail|эл почта|почта|электронная почта|邮箱|电子邮件|电子邮箱|"
            "e mail address|email address|mail address|контактный email|почта email|"
            "адрес эл почты|e mail адрес|имейл|емейл|邮箱地址|电邮|邮件|e mail adresse|"
            "mail adresse|correo|correo electrónico|correo electronico|endereço de email|"
            "courriel|adresse e mail|adresse email"
        ),
        "phone": (
            "phone|phone number|telephone|tel|mobile|телефон|номер телефона|моб телефон|电话|"
            "电话号码|手机|联系电话|tel no|telephone number|telephone no|phone no|contact number|"
            "contact phone|mobile phone|mobile number|cell|cell phone|landline|тел|"
            "номер тел|моб|мобильный|мобильный телефон|контактный телефон|телефоны|座机|固定电话|"
            "手机号码|手机号|电话手机|联系方式|联络电话|行动电话|telefon|telefonnummer|handy|mobil|mobiltelefon|teléfono|"
            "telefono|móvil|celular|telefone|telemóvel|téléphone|telephone portable|tél|"
            "portable"
        ),
        "wechat": ("wechat|we chat|вичат|微信|微信号|wechat id|weixin|вичат id|微信账号|微信 id"),
        "whatsapp": (
            "whatsapp|whats app|ватсап|вотсап|whatsapp number|whatsapp no|номер whatsapp|"
            "ватсап номер"
        ),
        "note": (
            "note on the contact|contact note|заметка о контакте|примечание к контакту|联系人备注"
        ),
    }
)
PRODUCT_COLUMNS: Mapping[str, tuple[str, ...]] = named(
    {
        "name": (
            "name|product|product name|part|part name|item|item name|article|goods|товар|название|"
            "наименование|название товара|наименование товара|产品|产品名称|名称|品名|商品|商品名称|"
            "produkt|producto|produto|produit"
        ),
        "english": (
            "english|english name|name in english|english words|английские слова для поиска|"
            "по английски|название по английски|英文|英文名|英文名称|搜索用英文词|搜索用的英文词"
        ),
        "specification": (
            "description|spec|specs|specifications|характеристики|спецификация|описание|规格|说明|"
            "规格说明|描述"
        ),
        "target_price": "target|target unit price|целевая цена|目标价|目标价格",
        "hs_code": (
            "hs|hs no|hs number|customs code|tariff code|hts code|код тн вэд hs|код тн вэд|тн вэд|"
            "код тнвэд|тнвэд|код hs|海关编码|hs编码|hs 编码"
        ),
    }
)
QUOTE_COLUMNS: Mapping[str, tuple[str, ...]] = named(
    {
        "product": (
            "product name|part|part name|item|item name|article|goods|товар|название товара|"
            "наименование товара|产品|产品名称|品名|商品|商品名称"
        ),
        "reference": (
            "sku|supplier reference|supplier ref|ref|ref no|reference no|quote no|quotation no|"
            "article number|item no|item number|model no|артикул|номер поставщика|"
            "номер у поставщика|номер предложения|артикул поставщика|供应商编号|供应商参考号|报价单号|货号|型号"
        ),
        "incoterm": (
            "incoterms|trade terms|trade term|delivery terms|delivery term|terms of delivery|"
            "price terms|инкотермс|условия поставки|базис поставки|базис|贸易术语|贸易条款|价格条款|交货条款"
        ),
        "place": (
            "incoterms place|named place|port|delivery place|место по инкотермс|место поставки|"
            "порт|术语地点|港口|交货地点"
        ),
        "received_on": (
            "date|received|quoted on|quote date|quotation date|date received|дата|получено|"
            "дата предложения|дата получения|日期|收到日期|报价日期"
        ),
        "valid_until": (
            "validity|valid till|valid to|valid|expiry|expiry date|expires|expires on|offer valid until|"
            "quote valid until|срок действия|действует до|действительно до|действителен до|"
            "действует по|有效期|有效期至|报价有效期"
        ),
        "moq": (
            "min order|minimum order|min order qty|min order quantity|minimum order quantity|"
            "minimum quantity|мин заказ|минимальный заказ|мин партия|минимальная партия|мкз|起订量|"
            "起订量 moq|最小起订量|最低起订量|最小订单量"
        ),
        "lead_days": (
            "lead time|lead time days|lead time in days|leadtime|lead days|production time|"
            "production time days|production lead time|manufacturing time|delivery time|"
            "delivery time days|срок изготовления дней|срок изготовления|срок производства|"
            "срок производства дней|срок изготовления в днях|срок поставки|срок поставки дней|交货期|"
            "交货期 天|交期|交期 天|生产周期|生产周期 天|货期"
        ),
        "terms": (
            "payment terms|payment term|terms of payment|payment|условия оплаты|"
            "условия оплаты например 30 70|условия платежа|порядок оплаты|оплата|付款条件|"
            "付款条件 例如 30 70|付款条款|支付条件|支付条款"
        ),
        "sample_price": (
            "sample price|sample cost|sample fee|price of sample|цена образца|стоимость образца|"
            "样品价格|样品价|样品费"
        ),
        "sample_days": (
            "sample time|sample time in days|sample days|sample lead time|срок образца дней|"
            "срок образца|срок изготовления образца|样品周期 天|样品周期|样品时间|打样周期"
        ),
        "payment_ways": (
            "payment method|ways of payment|means of payment|способы оплаты|способ оплаты|付款方式|"
            "支付方式"
        ),
        "payee_kind": "payee|деньги получает|получатель|收款人|收款方",
        "balance_after_shipment": "доплата после отгрузки|发货后付尾款",
        "outside_platform": "просит платить вне площадки|要求在平台外付款",
        "state": "состояние|状态",
    }
)
PRICE_COLUMNS: Mapping[str, tuple[str, ...]] = named(
    {
        "min_quantity": (
            "min qty|quantity|qty|from|from qty|количество|кол во|от|от количества|数量|起订数量|起始数量"
        ),
        "price": (
            "unit price|price per unit|price each|unit cost|fob price|quoted price|price|цена|"
            "цена за единицу|цена за ед|цена за штуку|цена за шт|单价|价格|报价|产品单价"
        ),
        "breaks": (
            "price breaks|prices|price ladder|ladder|price by quantity|цены|цены по количеству|"
            "按数量的价格|阶梯价|阶梯价格"
        ),
    }
)
"""What a quote says of its prices: one of them, or all in one cell."""
CURRENCY_COLUMNS = ("currency code", "price currency", "валюта", "валюта цены", "код валюты",
                    "货币", "币种")  # fmt: skip
UNIT_COLUMNS = (
    "unit of measure", "units", "uom", "measure unit", "единица", "ед", "ед изм",
    "единица измерения", "единицы", "单位", "计量单位",
)  # fmt: skip
NOTE_COLUMNS = ("note", "comment", "comments", "remark", "remarks", "заметки", "примечание",
                "примечания", "комментарий", "комментарии", "备注", "说明", "附注")  # fmt: skip
"""Names of columns that tables of products and of quotes share."""

BADGE_COLUMNS = (
    "badge", "badges", "membership", "member type", "membership level", "supplier status",
    "verified", "verified supplier", "verified pro", "gold supplier", "gold member",
    "trade assurance", "assessed supplier", "onsite check", "значки", "значок", "статус поставщика",
    "проверен", "проверенный поставщик", "золотой поставщик", "徽章", "会员类型", "金牌供应商",
    "认证供应商", "已验证", "信用保障",
)  # fmt: skip
"""Names of columns with the badges that a listing showed."""

WEAK_NAMES = frozenset(
    {
        "name", "title", "название", "наименование", "имя", "名称", "标题", "bezeichnung", "titel",
        "nombre", "título", "titulo", "nome", "nom", "titre",
    }
)  # fmt: skip
"""What a column of suppliers may be called, but one of products or persons beside them too."""

OF_SUPPLIER = (
    "supplier", "seller", "vendor", "company", "manufacturer", "factory", "shop", "store",
    "поставщик", "поставщика", "продавец", "продавца", "компании", "фирмы", "производителя",
    "供应商", "卖家", "公司", "厂家", "lieferant", "lieferanten", "firmen", "proveedor",
    "del proveedor", "de la empresa", "fornecedor", "do fornecedor", "da empresa", "fournisseur",
    "du fournisseur", "de l entreprise",
)  # fmt: skip
OF_CONTACT = (
    "contact", "contact person", "контакта", "контактного лица", "менеджера", "联系人",
    "kontakt", "contacto", "de contacto", "contato", "de contato", "du contact",
)  # fmt: skip
"""Words before or behind a column's name that say whose it is."""

OF_LISTING = frozenset(
    {
        "price", "unit price", "moq", "min order", "minimum order", "link", "url", "product url",
        "product link", "sku", "image", "picture", "цена", "мин заказ", "ссылка", "артикул",
        "картинка", "фото", "价格", "单价", "起订量", "链接", "图片", "preis", "bild", "precio",
        "enlace", "preço", "prix", "lien",
    }
)  # fmt: skip
"""Columns of a list of offers: a name beside them is a product's."""
