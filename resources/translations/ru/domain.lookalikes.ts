<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Lookalikes</name>
    <message>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>чероки</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>коптский</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>латиница</translation>
    </message>
    <message>
        <source>The address {host} is shown as “{shown}” in a browser.</source>
        <translation>Адрес {host} браузер показывает как «{shown}».</translation>
    </message>
    <message>
        <source>“{word}” looks Latin, but its letters are {alphabet}.</source>
        <translation>«{word}» выглядит как латиница, но алфавит другой: {alphabet}.</translation>
    </message>
    <message>
        <source>“{word}” mixes alphabets; {alphabet}: {letters}.</source>
        <translation>В «{word}» смешаны алфавиты; {alphabet}: {letters}.</translation>
    </message>
</context>
</TS>
