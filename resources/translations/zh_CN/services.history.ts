<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Check</name>
    <message>
        <source>The end of the history was cut off.</source>
        <translation>历史记录的末尾被截断。</translation>
    </message>
    <message>
        <source>The head you noted does not stand in this history.</source>
        <translation>您记下的链尾不在此历史记录中。</translation>
    </message>
    <message>
        <source>The history was changed at line {line}.</source>
        <translation>历史记录在第 {line} 行被改动。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{file} is of an older version without a chain. Open it once first.</source>
        <translation>{file} 是没有校验链的旧版本文件。请先打开一次。</translation>
    </message>
</context>
</TS>
