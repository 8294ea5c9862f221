<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Letters</name>
    <message>
        <source>A Word document cannot hold the character U+{code}. Delete it first.</source>
        <translation>Word 文档不能包含字符 U+{code}。请先将其删除。</translation>
    </message>
</context>
</TS>
