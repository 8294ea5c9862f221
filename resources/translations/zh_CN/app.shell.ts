<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Shell</name>
    <message>
        <source>Done: {what}</source>
        <translation>已完成：{what}</translation>
    </message>
</context>
</TS>
