<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Importing</name>
    <message>
        <source>Import a table</source>
        <translation>Импорт таблицы</translation>
    </message>
</context>
</TS>
