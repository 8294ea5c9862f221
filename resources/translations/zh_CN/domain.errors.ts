<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Errors</name>
    <message>
        <source>{field}: {complaint}</source>
        <translation>{field}：{complaint}</translation>
    </message>
</context>
</TS>
