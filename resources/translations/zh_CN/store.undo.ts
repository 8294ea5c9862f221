<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Undo</name>
    <message>
        <source>This can no longer be undone: a payment, a void or an erasure came after it.</source>
        <translation>此操作已无法撤销：其后有付款、作废或彻底删除。</translation>
    </message>
    <message>
        <source>This can no longer be undone: the record was changed by something else meanwhile.</source>
        <translation>已无法撤销：该记录期间已被更改。</translation>
    </message>
</context>
</TS>
