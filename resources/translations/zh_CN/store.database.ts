<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Database</name>
    <message>
        <source>The record was changed meanwhile. Check it and try again.</source>
        <translation>记录已被更改，请查看后重试。</translation>
    </message>
</context>
</TS>
