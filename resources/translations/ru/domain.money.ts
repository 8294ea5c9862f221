<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Money</name>
    <message>
        <source>An amount has at most six decimals</source>
        <translation>В сумме не больше шести знаков после запятой</translation>
    </message>
    <message>
        <source>This amount is too large to be kept exactly</source>
        <translation>Сумма слишком велика, чтобы хранить её точно</translation>
    </message>
    <message>
        <source>This is no amount; write digits, such as 1,234.50</source>
        <translation>Это не сумма; напишите цифрами, например 1 234,50</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be added up without an exchange rate</source>
        <translation>{one} и {other} нельзя сложить без курса</translation>
    </message>
    <message>
        <source>“{code}” is no currency code; write three letters, such as USD</source>
        <translation>«{code}» — не код валюты; напишите три буквы, например USD</translation>
    </message>
</context>
</TS>
