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
        <source>At most {decimal_places} decimals.</source>
        <translation>Не больше {decimal_places} знаков после запятой.</translation>
    </message>
    <message>
        <source>Choose one of: {expected}.</source>
        <translation>Выберите одно из: {expected}.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>Must be more than {gt}.</source>
        <translation>Должно быть больше {gt}.</translation>
    </message>
    <message>
        <source>Must be {ge} or more.</source>
        <translation>Должно быть не меньше {ge}.</translation>
    </message>
    <message>
        <source>Must be {le} or less.</source>
        <translation>Должно быть не больше {le}.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Такого поля нет.</translation>
    </message>
    <message>
        <source>This value cannot be stored here.</source>
        <translation>Такое значение здесь сохранить нельзя.</translation>
    </message>
    <message>
        <source>Too long: at most {max_length} characters.</source>
        <translation>Слишком длинно: не больше {max_length} знаков.</translation>
    </message>
    <message>
        <source>Too short: at least {least} characters.</source>
        <translation>Слишком коротко: не менее {least} знаков.</translation>
    </message>
</context>
</TS>
