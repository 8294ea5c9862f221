<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Money</name>
    <message>
        <source>An amount has at most six decimals</source>
        <translation>金额最多六位小数</translation>
    </message>
    <message>
        <source>This amount is too large to be kept exactly</source>
        <translation>金额过大，无法精确保存</translation>
    </message>
    <message>
        <source>This is no amount; write digits, such as 1,234.50</source>
        <translation>这不是金额；请写数字，例如 1,234.50</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be added up without an exchange rate</source>
        <translation>没有汇率，{one} 与 {other} 无法相加</translation>
    </message>
    <message>
        <source>“{code}” is no currency code; write three letters, such as USD</source>
        <translation>“{code}”不是货币代码；请写三个字母，例如 USD</translation>
    </message>
</context>
</TS>
