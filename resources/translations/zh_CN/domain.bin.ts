<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Bin</name>
    <message>
        <source>Write supplier:3, inquiry:3 or quote:3, not “{text}”.</source>
        <translation>请写成 supplier:3、inquiry:3 或 quote:3，而不是“{text}”。</translation>
    </message>
</context>
</TS>
