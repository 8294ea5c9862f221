<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Documents</name>
    <message>
        <source>Bill of lading copy</source>
        <translation>提单副本</translation>
    </message>
    <message>
        <source>Inspection photo</source>
        <translation>检验照片</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>检验报告</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Licence document</source>
        <translation>授权文件</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Payment evidence</source>
        <translation>付款凭证</translation>
    </message>
    <message>
        <source>Proforma invoice</source>
        <translation>形式发票</translation>
    </message>
    <message>
        <source>Sample photo</source>
        <translation>样品照片</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>“{name}” is attached to {record} already, as “{kind}”</source>
        <translation>“{name}”已附在 {record}，作为“{kind}”</translation>
    </message>
    <message>
        <source>“{name}” is empty</source>
        <translation>“{name}”是空文件</translation>
    </message>
    <message>
        <source>“{name}” is not of a type that proves this; use one of {endings}</source>
        <translation>“{name}”的类型不能作为此项证明；可用类型：{endings}</translation>
    </message>
    <message>
        <source>“{name}” is not what its name says: its content is of another type</source>
        <translation>“{name}”的内容与文件名所示类型不符</translation>
    </message>
</context>
</TS>
