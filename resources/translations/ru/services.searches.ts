<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Searches</name>
    <message>
        <source>Another search is saved under this name: {query}.</source>
        <translation>Под этим именем уже сохранён другой поиск: {query}.</translation>
    </message>
    <message>
        <source>This search is no longer in the log.</source>
        <translation>Этого поиска больше нет в журнале.</translation>
    </message>
</context>
</TS>
