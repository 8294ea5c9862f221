<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Letters</name>
    <message>
        <source>“{address}” is not one e-mail address. Correct it among the supplier&apos;s contacts.</source>
        <translation>«{address}» — не один адрес эл. почты. Исправьте его в контактах поставщика.</translation>
    </message>
</context>
</TS>
