<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Attachments</name>
    <message>
        <source>No temporary copy can be made: {reason}. Save a copy instead.</source>
        <translation>无法创建临时副本：{reason}。请改为保存副本。</translation>
    </message>
</context>
</TS>
