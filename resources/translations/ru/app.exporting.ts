<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Exporting</name>
    <message>
        <source>Export a table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>{count} rows written: {file}</source>
        <translation>Записано строк: {count}. Файл: {file}</translation>
    </message>
</context>
</TS>
