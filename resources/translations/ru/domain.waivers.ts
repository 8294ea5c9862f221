<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>Gate {gate} has no condition “{fact}”</source>
        <translation>У ворот {gate} нет условия «{fact}»</translation>
    </message>
    <message>
        <source>This condition is met; there is nothing to waive</source>
        <translation>Условие выполнено, снимать нечего</translation>
    </message>
    <message>
        <source>This condition is never waived: {fact}</source>
        <translation>Это условие не снимается: {fact}</translation>
    </message>
</context>
</TS>
