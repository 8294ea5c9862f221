<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Countries</name>
    <message>
        <source>There is no country “{text}”: write its name or its two letters, such as CN.</source>
        <translation>没有“{text}”这个国家：请填写国名或两个字母的代码，例如 CN。</translation>
    </message>
    <message>
        <source>“{text}” may be two countries: write {one} or {other}.</source>
        <translation>“{text}”可能是两个国家：请写 {one} 或 {other}。</translation>
    </message>
</context>
</TS>
