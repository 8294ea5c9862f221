<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Importing</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
</context>
</TS>
