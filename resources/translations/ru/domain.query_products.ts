<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>Separators between words do not help. Leave them out.</source>
        <translation>Разделители между словами не помогают. Уберите их.</translation>
    </message>
    <message>
        <source>{count} products in one query: search for one at a time.</source>
        <translation>Товаров в запросе: {count}. Ищите по одному.</translation>
    </message>
</context>
</TS>
