<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Opening</name>
    <message>
        <source>Open read-only</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Read-only for now: {reason}</source>
        <translation>Пока только для чтения. {reason}</translation>
    </message>
</context>
</TS>
