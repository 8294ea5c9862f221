<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Readiness</name>
    <message>
        <source>Buyer block complete: name, position, company, region, business</source>
        <translation>О покупателе: имя, должность, компания, регион, сфера</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>Только на английском</translation>
    </message>
    <message>
        <source>Product, colour, size and volume given</source>
        <translation>Указаны товар, цвет, размер и объём</translation>
    </message>
    <message>
        <source>Questions about MOQ and price included</source>
        <translation>Есть вопросы о минимальном заказе и цене</translation>
    </message>
    <message>
        <source>Short, clear sentences</source>
        <translation>Короткие, ясные предложения</translation>
    </message>
    <message>
        <source>The inquiry cannot be marked as sent (G1). {fact}</source>
        <translation>Запрос нельзя отметить отправленным (G1). {fact}</translation>
    </message>
    <message>
        <source>This text goes to {count} suppliers today. Serious firms do not answer mass mail.</source>
        <translation>Сегодня этот текст уходит многим поставщикам ({count}). Серьёзные фирмы не отвечают на рассылки.</translation>
    </message>
</context>
</TS>
