<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Orders</name>
    <message>
        <source>An order that is “{stage}” cannot become “{to}”</source>
        <translation>Заказ на этапе «{stage}» не может стать «{to}»</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>Ждёт доплаты</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Deposit due</source>
        <translation>Ждёт предоплаты</translation>
    </message>
    <message>
        <source>Draft, not binding</source>
        <translation>Черновик, не обязывает</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>В производстве</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Инспекция</translation>
    </message>
    <message>
        <source>Paid, waiting for shipment</source>
        <translation>Оплачен, ждёт отгрузки</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отгружен</translation>
    </message>
    <message>
        <source>Waiting for sample</source>
        <translation>Ждём образец</translation>
    </message>
</context>
</TS>
