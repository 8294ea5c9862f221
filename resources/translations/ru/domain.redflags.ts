<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>RedFlags</name>
    <message>
        <source>Another sign</source>
        <translation>Другой признак</translation>
    </message>
    <message>
        <source>Asks for full prepayment</source>
        <translation>Требует полную предоплату</translation>
    </message>
    <message>
        <source>Asks to pay to a personal account</source>
        <translation>Просит платить на личный счёт</translation>
    </message>
    <message>
        <source>Brand goods without a licence</source>
        <translation>Брендовый товар без лицензии</translation>
    </message>
    <message>
        <source>Cannot give a sample</source>
        <translation>Не может дать образец</translation>
    </message>
    <message>
        <source>Complaints about faulty or broken goods</source>
        <translation>Жалобы на брак и поломки</translation>
    </message>
    <message>
        <source>Complaints about poor quality</source>
        <translation>Жалобы на плохое качество</translation>
    </message>
    <message>
        <source>Feels too good to be true</source>
        <translation>Слишком хорошо, чтобы быть правдой</translation>
    </message>
    <message>
        <source>First batch fine, the second was bad</source>
        <translation>Первая партия хорошая, вторая плохая</translation>
    </message>
    <message>
        <source>Poor labour conditions</source>
        <translation>Плохие условия труда</translation>
    </message>
    <message>
        <source>Price far below the market</source>
        <translation>Цена намного ниже рынка</translation>
    </message>
</context>
</TS>
