<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Accepting</name>
    <message>
        <source>There are no differences: the file is as it was written here.</source>
        <translation>没有差异：文件与本程序写入时一致。</translation>
    </message>
    <message>
        <source>This cannot be accepted as it is. {value}</source>
        <translation>不能按现状接受。{value}</translation>
    </message>
</context>
</TS>
