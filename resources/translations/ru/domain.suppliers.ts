<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Suppliers</name>
    <message>
        <source>“{text}” is not a web address: write https://…</source>
        <translation>«{text}» — не веб-адрес: напишите https://…</translation>
    </message>
</context>
</TS>
