<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>The balance is blocked: {fact}</source>
        <translation>Доплата заблокирована: {fact}</translation>
    </message>
    <message>
        <source>The deposit is blocked: {fact}</source>
        <translation>Предоплата заблокирована: {fact}</translation>
    </message>
    <message>
        <source>Write the reason in words</source>
        <translation>Напишите причину словами</translation>
    </message>
</context>
</TS>
