<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>SampleData</name>
    <message>
        <source>Making the sample data</source>
        <translation>Создание примера данных</translation>
    </message>
</context>
</TS>
