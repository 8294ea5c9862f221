<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Suppliers</name>
    <message>
        <source>“{text}” is not a web address: write https://…</source>
        <translation>“{text}”不是网址：请写 https://…</translation>
    </message>
</context>
</TS>
