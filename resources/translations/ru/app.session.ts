<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Session</name>
    <message>
        <source>Copy saved: {file}</source>
        <translation>Копия сохранена: {file}</translation>
    </message>
</context>
</TS>
