<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Countries</name>
    <message>
        <source>There is no country “{text}”: write its name or its two letters, such as CN.</source>
        <translation>Страны «{text}» нет: напишите её название или две буквы, например CN.</translation>
    </message>
    <message>
        <source>“{text}” may be two countries: write {one} or {other}.</source>
        <translation>«{text}» может быть двумя странами: напишите {one} или {other}.</translation>
    </message>
</context>
</TS>
