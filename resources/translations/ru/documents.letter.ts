<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Letters</name>
    <message>
        <source>Enclosures</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Letter text</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Шапка письма</translation>
    </message>
    <message>
        <source>Product and questions</source>
        <translation>Товар и вопросы</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>Название поставщика</translation>
    </message>
    <message>
        <source>The letter has {size} characters, more than {cap}. Shorten the text.</source>
        <translation>Знаков в письме: {size}, допустимо не больше {cap}. Сократите текст.</translation>
    </message>
    <message>
        <source>{part}: {reason}</source>
        <translation>{part}: {reason}</translation>
    </message>
</context>
</TS>
