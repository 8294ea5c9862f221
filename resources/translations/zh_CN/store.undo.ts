<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Undo</name>
    <message>
        <source>This can no longer be undone: the record was changed by something else meanwhile.</source>
        <translation>已无法撤销：该记录期间已被更改。</translation>
    </message>
</context>
</TS>
