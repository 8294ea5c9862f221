"""What other programs and people call the columns of a supplier, in seven languages."""

from collections.abc import Mapping


def _named(words: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    return {field: tuple(names.split("|")) for field, names in words.items()}


SUPPLIER_COLUMNS: Mapping[str, tuple[str, ...]] = _named(
    {
        "name": (
            "name|company|company name|supplier|supplier name|trade name|vendor|"
            "vendor name|название|наименование|компания|поставщик|фирма|имя поставщика|名称|"
            "公司|公司名称|供应商|供应商名称|厂家|seller|seller name|shop name|store name|manufacturer|"
            "manufacturer name|factory|factory name|exporter|business name|firm|firm name|"
            "organisation|organization|наименование поставщика|название компании|"
            "название поставщика|название фирмы|организация|наименование организации|"
            "наименование компании|продавец|производитель|завод|фабрика|имя компании|公司全称|"
            "公司名|供应商名|企业|厂商|厂名|卖家|商家|店铺名|店铺名称|工厂|工厂名称|firma|firmenname|unternehmen|"
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
        "kind": (
            "kind|company type|business type|supplier type|тип компании|вид|тип|"
            "тип поставщика|类型|公司类型|企业类型|供应商类型"
        ),
    }
)
CONTACT_COLUMNS: Mapping[str, tuple[str, ...]] = _named(
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
            "手机号码|手机号|电话手机|联系方式|telefon|telefonnummer|handy|mobil|mobiltelefon|teléfono|"
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
