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
        <source>At most {decimal_places} decimals.</source>
        <translation>最多 {decimal_places} 位小数。</translation>
    </message>
    <message>
        <source>Choose one of: {expected}.</source>
        <translation>请选择其一：{expected}。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Must be more than {gt}.</source>
        <translation>必须大于 {gt}。</translation>
    </message>
    <message>
        <source>Must be {ge} or more.</source>
        <translation>不得小于 {ge}。</translation>
    </message>
    <message>
        <source>Must be {le} or less.</source>
        <translation>不得大于 {le}。</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>没有此字段。</translation>
    </message>
    <message>
        <source>This value cannot be stored here.</source>
        <translation>此处无法保存该值。</translation>
    </message>
    <message>
        <source>Too long: at most {max_length} characters.</source>
        <translation>过长：最多 {max_length} 个字符。</translation>
    </message>
    <message>
        <source>Too short: at least {least} characters.</source>
        <translation>太短：至少 {least} 个字符。</translation>
    </message>
</context>
</TS>
