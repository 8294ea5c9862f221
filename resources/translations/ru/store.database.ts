<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Database</name>
    <message>
        <source>The record was changed meanwhile. Check it and try again.</source>
        <translation>Запись тем временем изменили. Посмотрите её и повторите.</translation>
    </message>
</context>
</TS>
