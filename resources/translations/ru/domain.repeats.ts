<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Payments</name>
    <message>
        <source>This looks like the payment of {day} over {amount} on line {seq} of order {order}: {what}. If it is another one, say why in {least} characters or more</source>
        <translation>Похоже на платёж {day} на {amount} по строке {seq} заказа {order}: {what}. Если это другой платёж, объясните почему, не короче {least} знаков</translation>
    </message>
    <message>
        <source>This looks like the payment of {day} over {amount} on line {seq}: {what}. If it is another one, say why in {least} characters or more</source>
        <translation>Похоже на платёж {day} на {amount} по строке {seq}: {what}. Если это другой платёж, объясните почему, не короче {least} знаков</translation>
    </message>
    <message>
        <source>the same amount on the same day</source>
        <translation>та же сумма в тот же день</translation>
    </message>
    <message>
        <source>the same bank reference</source>
        <translation>тот же номер банковской операции</translation>
    </message>
    <message>
        <source>the same file as evidence</source>
        <translation>тот же файл-подтверждение</translation>
    </message>
</context>
</TS>
