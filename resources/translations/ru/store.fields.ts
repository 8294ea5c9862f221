<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Fields</name>
    <message>
        <source>A floating-point number is never exact; enter the digits.</source>
        <translation>Число с плавающей запятой неточно, укажите цифры.</translation>
    </message>
    <message>
        <source>Choose one of: {expected}.</source>
        <translation>Выберите одно из: {expected}.</translation>
    </message>
    <message>
        <source>There is no such field. There are: {fields}.</source>
        <translation>Такого поля нет. Есть: {fields}.</translation>
    </message>
    <message>
        <source>Write a date, such as 2026-03-12.</source>
        <translation>Напишите дату, например 2026-03-12.</translation>
    </message>
    <message>
        <source>Write a number, such as 12.50.</source>
        <translation>Напишите число, например 12.50.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Напишите текст.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12.</source>
        <translation>Напишите целое число, например 12.</translation>
    </message>
</context>
</TS>
