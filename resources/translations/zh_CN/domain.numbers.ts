<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Numbers</name>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write it like {example}.</source>
        <translation>“{text}”有两种读法：请写成 {example}。</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: write {small} or {large}.</source>
        <translation>“{text}”有两种读法：请写成 {small} 或 {large}。</translation>
    </message>
    <message>
        <source>“{text}” has too many decimals: at most {places}.</source>
        <translation>“{text}”小数位过多：最多 {places} 位。</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write it like {example}.</source>
        <translation>“{text}”不是数字：请写成 {example}。</translation>
    </message>
    <message>
        <source>“{text}” is too large: at most {count} digits before the point.</source>
        <translation>“{text}”过大：小数点前最多 {count} 位。</translation>
    </message>
    <message>
        <source>“{text}” must be a whole number.</source>
        <translation>“{text}”必须是整数。</translation>
    </message>
</context>
</TS>
