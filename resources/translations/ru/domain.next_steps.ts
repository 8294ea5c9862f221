<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>NextSteps</name>
    <message>
        <source>Await delivery</source>
        <translation>Ждать доставки</translation>
    </message>
    <message>
        <source>Await goods</source>
        <translation>Ждать готовности</translation>
    </message>
    <message>
        <source>Await shipment</source>
        <translation>Ждать отгрузки</translation>
    </message>
    <message>
        <source>Awaiting reply · {days} d</source>
        <translation>Ждём ответа · {days} д</translation>
    </message>
    <message>
        <source>Check references</source>
        <translation>Проверить отзывы</translation>
    </message>
    <message>
        <source>Compare quotes</source>
        <translation>Сравнить предложения</translation>
    </message>
    <message>
        <source>Decide on sample</source>
        <translation>Оценить образец</translation>
    </message>
    <message>
        <source>Do not proceed</source>
        <translation>Не продолжать</translation>
    </message>
    <message>
        <source>Inspect goods</source>
        <translation>Проверить товар</translation>
    </message>
    <message>
        <source>Order done</source>
        <translation>Заказ выполнен</translation>
    </message>
    <message>
        <source>Order sample</source>
        <translation>Заказать образец</translation>
    </message>
    <message>
        <source>Pay balance</source>
        <translation>Оплатить остаток</translation>
    </message>
    <message>
        <source>Pay deposit</source>
        <translation>Внести предоплату</translation>
    </message>
    <message>
        <source>Send inquiry</source>
        <translation>Отправить запрос</translation>
    </message>
</context>
</TS>
