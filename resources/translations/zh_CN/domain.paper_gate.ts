<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>Copy of the bill of lading is not on file</source>
        <translation>档案中没有提单副本</translation>
    </message>
    <message>
        <source>Copy of the bill of lading is not on file: {why}</source>
        <translation>档案中没有提单副本：{why}</translation>
    </message>
    <message>
        <source>Copy of the bill of lading is on file</source>
        <translation>提单副本已存档</translation>
    </message>
    <message>
        <source>Proforma invoice is not on file</source>
        <translation>档案中没有形式发票</translation>
    </message>
    <message>
        <source>Proforma invoice is not on file: {why}</source>
        <translation>档案中没有形式发票：{why}</translation>
    </message>
    <message>
        <source>Proforma invoice is on file</source>
        <translation>形式发票已存档</translation>
    </message>
</context>
</TS>
