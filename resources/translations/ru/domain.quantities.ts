<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Letters</name>
    <message>
        <source>At most {most} quantities.</source>
        <translation>Не больше количеств: {most}.</translation>
    </message>
    <message>
        <source>Each quantity must be more than 0.</source>
        <translation>Каждое количество должно быть больше 0.</translation>
    </message>
</context>
</TS>
