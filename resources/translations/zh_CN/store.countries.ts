<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Countries</name>
    <message>
        <source>There is no country “{text}”: write its name or its two letters, such as CN.</source>
        <translation>没有“{text}”这个国家：请填写国名或两个字母的代码，例如 CN。</translation>
    </message>
</context>
</TS>
