<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Shell</name>
    <message>
        <source>Done: {what}</source>
        <translation>Готово: {what}</translation>
    </message>
</context>
</TS>
