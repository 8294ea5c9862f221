<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Transfer</name>
    <message>
        <source>An account number in “{column}” was not imported. Add it under the supplier&apos;s bank accounts, where it is checked.</source>
        <translation>Номер счёта из столбца «{column}» не взят. Внесите его в банковские счета поставщика: там его проверяют.</translation>
    </message>
    <message>
        <source>Another value is recorded already and stays.</source>
        <translation>Уже записано другое значение, оно остаётся.</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Проверка строк</translation>
    </message>
    <message>
        <source>Choose the column that holds the supplier&apos;s name.</source>
        <translation>Выберите столбец с названием поставщика.</translation>
    </message>
    <message>
        <source>Making a backup first</source>
        <translation>Сначала создаётся резервная копия</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation>В файле нет столбца «{column}».</translation>
    </message>
    <message>
        <source>The same supplier is on line {line}.</source>
        <translation>Тот же поставщик есть в строке {line}.</translation>
    </message>
    <message>
        <source>This row has more cells than the header.</source>
        <translation>В строке больше ячеек, чем в заголовке.</translation>
    </message>
    <message>
        <source>Two columns go to “{field}”. Keep one.</source>
        <translation>Два столбца идут в поле «{field}». Оставьте один.</translation>
    </message>
    <message>
        <source>Writing suppliers</source>
        <translation>Запись поставщиков</translation>
    </message>
    <message>
        <source>“{field}” is not a field. Fields: {fields}.</source>
        <translation>Поля «{field}» нет. Поля: {fields}.</translation>
    </message>
</context>
</TS>
