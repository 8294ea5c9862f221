<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>NextSteps</name>
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
        <source>Do not proceed</source>
        <translation>Не продолжать</translation>
    </message>
    <message>
        <source>Order sample</source>
        <translation>Заказать образец</translation>
    </message>
    <message>
        <source>Send inquiry</source>
        <translation>Отправить запрос</translation>
    </message>
</context>
</TS>
