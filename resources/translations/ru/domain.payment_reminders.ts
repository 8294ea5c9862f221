<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Agenda</name>
    <message>
        <source>Add account</source>
        <translation>Добавить счёт</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Attach copy</source>
        <translation>Приложить копию</translation>
    </message>
    <message>
        <source>Attach proforma</source>
        <translation>Приложить инвойс</translation>
    </message>
    <message>
        <source>Balance for {order} is blocked. {fact}</source>
        <translation>Доплата по {order} заблокирована. {fact}</translation>
    </message>
    <message>
        <source>Check account</source>
        <translation>Проверить счёт</translation>
    </message>
    <message>
        <source>Check supplier</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Deposit for {order} is blocked. {fact}</source>
        <translation>Предоплата по {order} заблокирована. {fact}</translation>
    </message>
    <message>
        <source>Enter notice</source>
        <translation>Внести извещение</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплатить</translation>
    </message>
    <message>
        <source>Pay the balance for {order} to {supplier}</source>
        <translation>Оплатите доплату по {order}, {supplier}</translation>
    </message>
    <message>
        <source>Pay the deposit for {order} to {supplier}</source>
        <translation>Внесите предоплату по {order}, {supplier}</translation>
    </message>
    <message>
        <source>Record inspection</source>
        <translation>Внести инспекцию</translation>
    </message>
    <message>
        <source>The goods of {order} should be ready; then the balance is due</source>
        <translation>Товар по {order} должен быть готов, затем доплата</translation>
    </message>
</context>
</TS>
