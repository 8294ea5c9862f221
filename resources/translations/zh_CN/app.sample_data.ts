<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>SampleData</name>
    <message>
        <source>Making the sample data</source>
        <translation>正在生成示例数据</translation>
    </message>
</context>
</TS>
