<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ProductFields</name>
    <message>
        <source>An HS code has 4 to 12 digits, such as 9405.21.</source>
        <translation>HS编码为4到12位数字，例如9405.21。</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>A search address begins with https://</source>
        <translation>搜索地址以 https:// 开头</translation>
    </message>
</context>
<context>
    <name>SupplierFields</name>
    <message>
        <source>A credit code has 18 digits and capital letters.</source>
        <translation>信用代码为 18 位数字和大写字母。</translation>
    </message>
</context>
</TS>
