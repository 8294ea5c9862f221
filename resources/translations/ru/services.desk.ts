<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Desk</name>
    <message>
        <source>Taking rows back</source>
        <translation>Отмена добавленных строк</translation>
    </message>
    <message>
        <source>Writing rows again</source>
        <translation>Повторная запись строк</translation>
    </message>
</context>
</TS>
