<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Accepting</name>
    <message>
        <source>Say why it is accepted, in at most {most} characters.</source>
        <translation>请写明接受的理由，最多 {most} 个字符。</translation>
    </message>
</context>
</TS>
