<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Quotes</name>
    <message>
        <source>A company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Физлицо</translation>
    </message>
    <message>
        <source>A quote in the state “{state}” cannot become “{wanted}”.</source>
        <translation>Предложение в состоянии «{state}» не может стать «{wanted}».</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Priced per {unit}, other quotes for this product per {others}: they are not compared.</source>
        <translation>Цена за {unit}, в других предложениях на этот товар — за {others}: они не сравниваются.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменено</translation>
    </message>
</context>
</TS>
