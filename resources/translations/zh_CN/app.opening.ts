<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Opening</name>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式查看</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Read-only for now: {reason}</source>
        <translation>暂时只读：{reason}</translation>
    </message>
</context>
</TS>
