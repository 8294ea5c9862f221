<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Conditions</name>
    <message>
        <source>There is no field “{field}” here; there are: {fields}.</source>
        <translation>Поля «{field}» здесь нет; есть: {fields}.</translation>
    </message>
    <message>
        <source>Write the currency that “{field}” is compared in, such as {example}: amounts in other currencies are not compared.</source>
        <translation>Напишите валюту, в которой сравнивается «{field}», например {example}: суммы в других валютах не сравниваются.</translation>
    </message>
    <message>
        <source>Write what “{field}” is compared with.</source>
        <translation>Напишите, с чем сравнить «{field}».</translation>
    </message>
    <message>
        <source>“{field}” cannot be compared with {sign}; it can with: {signs}.</source>
        <translation>Поле «{field}» нельзя сравнить знаком {sign}; можно: {signs}.</translation>
    </message>
    <message>
        <source>“{text}” is no condition. Write a field, a sign (= != ~ !~ &gt;= &lt;=) and a value: moq&lt;=100.</source>
        <translation>«{text}» — не условие. Напишите поле, знак (= != ~ !~ &gt;= &lt;=) и значение: moq&lt;=100.</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices of “{field}”: {choices}.</source>
        <translation>«{value}» нет среди значений поля «{field}»: {choices}.</translation>
    </message>
</context>
</TS>
