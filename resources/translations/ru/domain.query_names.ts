<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>“{word}” is a country. Use the country filter instead.</source>
        <translation>«{word}» — страна. Выберите её в фильтре.</translation>
    </message>
    <message>
        <source>“{word}” is not needed: every result is a supplier&apos;s.</source>
        <translation>«{word}» не нужно: все результаты и так от поставщиков.</translation>
    </message>
</context>
</TS>
