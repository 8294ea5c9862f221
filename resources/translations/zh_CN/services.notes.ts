<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Notes</name>
    <message>
        <source>This note does not exist any more.</source>
        <translation>这条跟进记录已不存在。</translation>
    </message>
    <message>
        <source>What this note is about does not exist any more.</source>
        <translation>这条跟进记录所属的对象已不存在。</translation>
    </message>
</context>
</TS>
