<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Methods</name>
    <message>
        <source>A rate needs a day and a source</source>
        <translation>У курса должны быть дата и источник</translation>
    </message>
    <message>
        <source>Say in which currency the fixed fee is</source>
        <translation>Укажите валюту фиксированной комиссии</translation>
    </message>
    <message>
        <source>{day} is in the future: its rate is not known yet</source>
        <translation>{day} ещё не наступило: курс на этот день неизвестен</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>More came back of it than would be paid then: void the refund first</source>
        <translation>Возвращено больше, чем осталось бы уплаченным: сначала аннулируйте возврат</translation>
    </message>
    <message>
        <source>Payment {seq} was not settled short</source>
        <translation>Платёж {seq} не закрывали с недоплатой</translation>
    </message>
    <message>
        <source>Payment {seq} was not waived</source>
        <translation>Платёж {seq} не был прощён</translation>
    </message>
    <message>
        <source>There is no such payment in the file.</source>
        <translation>Такого платежа в файле нет.</translation>
    </message>
    <message>
        <source>This payment is not planned any more</source>
        <translation>Этот платёж больше не запланирован</translation>
    </message>
    <message>
        <source>Write who got the money</source>
        <translation>Напишите, кто получил деньги</translation>
    </message>
    <message>
        <source>Write why the payment is void</source>
        <translation>Напишите, почему платёж аннулирован</translation>
    </message>
</context>
</TS>
