<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Orders</name>
    <message>
        <source>The order of {day} is older than its quote, which was received on {received}</source>
        <translation>Заказ от {day} старше своего предложения, которое получено {received}</translation>
    </message>
    <message>
        <source>{day} is in the future; enter it when it has happened</source>
        <translation>{day} — в будущем; введите, когда это случится</translation>
    </message>
</context>
</TS>
