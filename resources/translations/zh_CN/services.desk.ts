<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Desk</name>
    <message>
        <source>Taking rows back</source>
        <translation>正在撤销已添加的行</translation>
    </message>
    <message>
        <source>Writing rows again</source>
        <translation>正在重新写入各行</translation>
    </message>
</context>
</TS>
