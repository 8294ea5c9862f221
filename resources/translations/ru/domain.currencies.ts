<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Currencies</name>
    <message>
        <source>Write the currency as three letters, such as USD.</source>
        <translation>Укажите валюту тремя буквами, например USD.</translation>
    </message>
    <message>
        <source>“¥” is the sign of the yuan and of the yen: write CNY or JPY.</source>
        <translation>Знак «¥» обозначает и юань, и иену: напишите CNY или JPY.</translation>
    </message>
</context>
</TS>
