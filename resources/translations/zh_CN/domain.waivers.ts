<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>Gate {gate} has no condition “{fact}”</source>
        <translation>关卡 {gate} 没有条件“{fact}”</translation>
    </message>
    <message>
        <source>This condition is met; there is nothing to waive</source>
        <translation>该条件已满足，无需豁免</translation>
    </message>
    <message>
        <source>This condition is never waived: {fact}</source>
        <translation>该条件不可豁免：{fact}</translation>
    </message>
</context>
</TS>
