<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>SupplierRows</name>
    <message>
        <source>Checks passed</source>
        <translation>通过的核查</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>危险信号</translation>
    </message>
</context>
</TS>
