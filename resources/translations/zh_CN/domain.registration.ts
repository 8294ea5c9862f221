<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Registration</name>
    <message>
        <source>{field} must be in Latin letters.</source>
        <translation>{field}必须使用拉丁字母。</translation>
    </message>
</context>
</TS>
