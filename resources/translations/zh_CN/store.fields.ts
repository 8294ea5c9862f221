<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Fields</name>
    <message>
        <source>A floating-point number is never exact; enter the digits.</source>
        <translation>浮点数不精确，请直接填写数字。</translation>
    </message>
    <message>
        <source>Choose one of: {expected}.</source>
        <translation>请选择其一：{expected}。</translation>
    </message>
    <message>
        <source>There is no such field. There are: {fields}.</source>
        <translation>没有这个字段。可用字段：{fields}。</translation>
    </message>
    <message>
        <source>Write a date, such as 2026-03-12.</source>
        <translation>请写日期，例如 2026-03-12。</translation>
    </message>
    <message>
        <source>Write a number, such as 12.50.</source>
        <translation>请写数字，例如 12.50。</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>请写文字。</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12.</source>
        <translation>请写整数，例如 12。</translation>
    </message>
</context>
</TS>
