<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Payments</name>
    <message>
        <source>Payments of {paid} fix the lines they belong to, and the total {total} does not fit them; void a payment first</source>
        <translation>Платежи на {paid} закрепили свои строки, сумма {total} к ним не подходит; сначала аннулируйте платёж</translation>
    </message>
    <message>
        <source>The new total {total} is below the {paid} already paid; nothing is changed</source>
        <translation>Новая сумма {total} меньше уже уплаченных {paid}; ничего не изменено</translation>
    </message>
</context>
</TS>
