<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Bin</name>
    <message>
        <source>Write supplier:3, not “{text}”. Kinds: {kinds}.</source>
        <translation>请写 supplier:3，而不是“{text}”。种类：{kinds}。</translation>
    </message>
</context>
</TS>
