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
        <source>There is no such field.</source>
        <translation>Такого поля нет.</translation>
    </message>
    <message>
        <source>This value cannot be stored here.</source>
        <translation>Такое значение здесь сохранить нельзя.</translation>
    </message>
</context>
</TS>
