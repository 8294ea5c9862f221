"""What people call the columns of tables of inquiries, orders and payments."""

from collections.abc import Mapping

from sourcing_app.domain.records.column_names import named

INQUIRY_COLUMNS: Mapping[str, tuple[str, ...]] = named(
    {
        "number": "inquiry|inquiry number|rfq|rfq number|номер|номер запроса|запрос|编号|询盘编号",
        "product": (
            "product|product name|item|товар|название товара|название товара на английском|"
            "产品|产品名称|产品名称 英文"
        ),
        "colour": "color|цвет|颜色",
        "size": "dimensions|размер|размеры|大小|尺寸",
        "features": "requirements|specification|свойства|характеристики|特性|规格",
        "quantity": "quantity|qty|volume|количество|кол во|объём закупки|объем закупки|数量|预计采购量",
        "needed_by": "deadline|needed on|нужно к|срок|需要日期",
        "ask_moq": "спросить moq|询问起订量",
        "ask_price": "спросить цену|询问价格",
        "price_quantities": "количества для цены|报价数量",
        "ask_sample": "спросить образец|询问样品",
        "ask_lead_time": "спросить срок изготовления|询问交货期",
        "extra": "extra text|дополнительный текст|дополнительный текст на английском|补充文字 英文",
        "kept_words": "оставить слова|保留的词",
        "material": "материал|材质",
        "finish": "отделка|表面处理",
        "tolerance": "допуск|公差",
        "standard": "стандарт|标准",
        "drawing": "чертеж|图纸",
        "yearly_quantity": "прогноз на год|年度预估",
        "tell_who": "сказать кто мы|介绍我方",
        "tell_product": "описать товар|说明产品",
        "tell_quantity": "назвать количество|说明数量",
        "ask_customisation": "спросить об исполнении на заказ и оснастке|询问定制与模具",
        "ask_certificates": "спросить о сертификатах|询问证书",
        "ask_packing": "спросить об упаковке и коробках|询问包装与纸箱数据",
        "ask_payment": "спросить об условиях оплаты|询问付款条件",
        "ask_quality": "спросить о качестве и инспекции|询问质量与验货",
        "ask_identity": "спросить сведения о поставщике|询问供应商身份",
        "tell_closing": "закончить тем что будет дальше|以后续安排结尾",
        "currency": "валюта цены|报价币种",
        "incoterm": "инкотермс|贸易术语",
        "place": "указанныи порт или место|指定港口或地点",
        "validity_days": "срок деиствия предложения днеи|报价有效期 天",
        "moq_per_colour": "также moq на цвет|同时询问每色起订量",
        "moq_of_samples": "также moq образцов первого и повторного заказа|同时询问样品 首单与返单的起订量",
        "sample_quantity": "сколько образцов|所需样品数",
        "sample_terms": "условия образца|样品条件",
        "customisation": "исполнение на заказ|定制要求",
        "tooling": "оснастка|模具",
        "certificates": "нужные сертификаты|所需证书",
        "packing": "нужная упаковка|包装要求",
        "payment_terms": "желаемые условия оплаты|期望的付款条件",
        "inspection": "инспекция|验货",
        "answer_by": "ответить до|回复截止日",
        "subject": "своя тема|自定主题",
        "template": "шаблон|模板",
        "block_order": "порядок блоков|段落顺序",
        "round": "круг|轮次",
        "state": "status|состояние|статус|状态",
        "channel": "sent by|sent through|канал|渠道",
        "sent_on": "sent|date sent|sent date|отправлено|дата отправки|发送日期",
        "follow_up_on": "follow up|follow up on|remind on|напомнить о себе|再次询问日期",
        "refusal": "refusal|reason|причина отказа|拒绝原因",
        "product_url": "ссылка только для этого письма|产品链接 仅此信",
        "own_text": "свой текст только это письмо|自定正文 仅限本信件",
        "letter_template": "шаблон только это письмо|模板 仅限本信件",
        "wordings": "свои формулировки блоков|自定段落措辞",
        "letter_wordings": "свои блоки только это письмо|自定段落 仅限本信件",
    }
)
ORDER_COLUMNS: Mapping[str, tuple[str, ...]] = named(
    {
        "number": (
            "order|order number|order no|po|po number|po no|purchase order|номер|номер заказа|"
            "заказ|编号|订单|订单号|订单编号"
        ),
        "stage": "status|order status|этап|статус|阶段|订单状态",
        "made_on": ("order date|date|ordered|date of order|дата заказа|дата|下单日期|订单日期"),
        "total": "total|total amount|order amount|amount|сумма заказа|сумма|итого|订单总额|总额|总金额",
        "terms": "payment terms|terms of payment|условия оплаты|условия платежа|付款条件",
        "incoterm": "инкотермс|условия поставки|贸易术语",
        "place": "место по инкотермс|术语地点",
        "lead_days": (
            "lead time|production time|срок изготовления|срок изготовления дней|交货期|交货期 天"
        ),
        "delivery_address": "ship to|address|адрес доставки|адрес|收货地址",
        "sample_state": "образец|样品",
        "sample_on": "sample date|день образца|样品日期",
        "ready_on": "ready|ready date|товар готов|货物备妥日期",
        "cancelled_reason": "причина отмены|取消原因",
        "supplier_reference": (
            "pi number|proforma number|supplier order number|номер проформы|номер у поставщика|"
            "形式发票号|供应商订单号|供应商编号"
        ),
        "own_reference": "internal number|внутренний номер|свой номер|内部编号|自己的编号",
        "supplier_item": "supplier sku|supplier item|model|артикул поставщика|модель|供应商货号|型号",
        "own_item": "sku|item number|item no|артикул|свой артикул|货号|自己的货号",
        "description": "product|item|goods|описание|товар|描述|产品|品名",
        "note": "note on the item|примечание к товару|货物备注",
        "quantity": "qty|количество|кол во|数量",
        "unit_price": "price|цена за единицу|цена|单价|价格",
    }
)
PAYMENT_COLUMNS: Mapping[str, tuple[str, ...]] = named(
    {
        "number": "order number|order no|po|po number|номер заказа|заказ|订单|订单号|订单编号",
        "seq": "payment no|payment number|line|место в графике|номер платежа|计划中的顺序",
        "method": "method|payment method|способ оплаты|付款方式|支付方式",
        "amount": "sum|paid|amount paid|сумма|сумма платежа|金额|付款金额",
        "payee": "beneficiary|paid to|получатель|收款人|收款方",
        "payee_kind": "payee type|kind of payee|вид получателя|收款人类型|收款人是",
        "paid_on": "date|payment date|date of payment|дата платежа|дата|付款日期|日期",
        "fee": "bank fee|commission|комиссия|手续费",
        "held_by": "у кого деньги|资金托管方",
        "reference": "reference|transaction|номер операции банка|номер операции|银行流水号|流水号",
        "state": "status|состояние|статус|状态",
        "incident": "инцидент|异常付款",
        "note": "comment|comments|notes|заметка|примечание|комментарий|备注",
        "void_reason": "причина аннулирования|作废原因",
        "repeat_reason": "почему это другой платёж|почему это другой платеж|为什么是另一笔付款",
        "rate": "1 usd стоит|1 usd合|rate|exchange rate|курс|汇率",
        "rate_on": "rate date|дата курса|汇率日期",
        "rate_source": "откуда курс|汇率来源",
        "direction": "payment or refund|платеж или возврат|платёж или возврат|付款或退款",
        "charges": "bank charges|комиссии банков|银行费用",
        "received": "amount received|поступившая сумма|到账金额",
        "arrived_on": "received on|прибыло|到达日",
        "own_currency": "своя валюта|本币|本币币种",
        "own_amount": "сумма в своей валюте|本币金额",
        "own_rate": "курс к своей валюте|折合本币汇率",
    }
)
REQUEST_COLUMNS: Mapping[str, tuple[str, ...]] = named(
    {
        "title": "name|subject|заголовок|название|标题|名称",
        "category": "категория|类目|类别",
        "market": "site|площадка|平台",
        "quantity": "qty|количество|数量",
        "unit": "единица|ед изм|单位",
        "target_price": "целевая цена|目标价格|目标价",
        "currency": "валюта|货币|币种",
        "incoterm": "инкотермс|贸易术语",
        "place": "port|указанный порт или место|порт|指定港口或地点|港口",
        "conditions": "terms|условия|条件",
        "text": "details|description|текст|описание|正文|描述",
        "state": "status|состояние|статус|状态",
        "posted_on": "posted|date|опубликован|дата|发布日期|日期",
        "expires_on": "expires|expiry|действует до|到期日|有效期",
        "url": "link|address|адрес страницы|ссылка|网页地址|链接",
        "note": "comment|notes|заметка|примечание|备注",
    }
)
