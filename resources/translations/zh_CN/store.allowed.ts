<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Allowed</name>
    <message>
        <source>{table}:{row}, {column}: “{value}” is no value this can have.</source>
        <translation>{table}:{row}，{column}：此处不可能有值“{value}”。</translation>
    </message>
</context>
</TS>
