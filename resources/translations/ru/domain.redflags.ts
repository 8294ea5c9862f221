<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>RedFlags</name>
    <message>
        <source>A checked company account</source>
        <translation>Проверенный счёт компании</translation>
    </message>
    <message>
        <source>A licence document</source>
        <translation>Документ о лицензии</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>Причина</translation>
    </message>
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
        <source>Not a brand here</source>
        <translation>Здесь это не бренд</translation>
    </message>
    <message>
        <source>Poor labour conditions</source>
        <translation>Плохие условия труда</translation>
    </message>
    <message>
        <source>Price far below the market</source>
        <translation>Цена намного ниже рынка</translation>
    </message>
    <message>
        <source>This flag is resolved once a company account of the supplier is on file and checked, not by a word. Add the account in an order and check it first.</source>
        <translation>Этот признак снимается не словами, а когда счёт компании поставщика записан и проверен. Сначала добавьте счёт в заказе и проверьте его.</translation>
    </message>
    <message>
        <source>This flag is resolved with a licence document, or by saying why the word is not a brand here.</source>
        <translation>Этот признак снимается документом о лицензии или объяснением, почему это слово здесь не бренд.</translation>
    </message>
    <message>
        <source>This flag is resolved with a reason.</source>
        <translation>Этот признак снимается с указанием причины.</translation>
    </message>
    <message>
        <source>Write why the flag no longer stands, in {count} characters or more.</source>
        <translation>Напишите, почему признак больше не действует: не менее {count} знаков.</translation>
    </message>
</context>
</TS>
