<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Conditions</name>
    <message>
        <source>There is no field “{field}” here; there are: {fields}.</source>
        <translation>这里没有字段“{field}”；可用的有：{fields}。</translation>
    </message>
    <message>
        <source>Write the currency that “{field}” is compared in, such as {example}: amounts in other currencies are not compared.</source>
        <translation>请写明“{field}”按哪种货币比较，例如 {example}：其他货币的金额不参与比较。</translation>
    </message>
    <message>
        <source>Write what “{field}” is compared with.</source>
        <translation>请写出“{field}”要比较的值。</translation>
    </message>
    <message>
        <source>“{field}” cannot be compared with {sign}; it can with: {signs}.</source>
        <translation>“{field}”不能用 {sign} 比较；可用：{signs}。</translation>
    </message>
    <message>
        <source>“{text}” is no condition. Write a field, a sign (= != ~ !~ &gt;= &lt;=) and a value: moq&lt;=100.</source>
        <translation>“{text}”不是条件。请写字段、符号（= != ~ !~ &gt;= &lt;=）和值：moq&lt;=100。</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices of “{field}”: {choices}.</source>
        <translation>“{value}”不是“{field}”的选项：{choices}。</translation>
    </message>
</context>
</TS>
