<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Evidence</name>
    <message>
        <source>{why}. Nothing was attached.</source>
        <translation>{why}. Ничего не приложено.</translation>
    </message>
</context>
</TS>
