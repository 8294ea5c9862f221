<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Payments</name>
    <message>
        <source>A deposit of {percent} % is above the usual 30 %</source>
        <translation>Предоплата {percent} % больше обычных 30 %</translation>
    </message>
    <message>
        <source>A deposit of {percent} % puts more than half of the money at risk</source>
        <translation>Предоплата {percent} %: под угрозой больше половины денег</translation>
    </message>
    <message>
        <source>A payment of 0 % is none; leave it out</source>
        <translation>Платёж 0 % — не платёж, уберите его</translation>
    </message>
    <message>
        <source>An order has at most {most} payments</source>
        <translation>В заказе не больше {most} платежей</translation>
    </message>
    <message>
        <source>The percents make {sum}, not 100; change one of them</source>
        <translation>Проценты дают {sum}, а не 100; измените один из них</translation>
    </message>
    <message>
        <source>“{text}” are no payment terms; write percents such as 30/70 or 10/20/70</source>
        <translation>«{text}» — не условия оплаты; напишите проценты, например 30/70 или 10/20/70</translation>
    </message>
</context>
</TS>
