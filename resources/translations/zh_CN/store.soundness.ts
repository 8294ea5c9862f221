<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Soundness</name>
    <message>
        <source>Row {row} of {table} belongs to a {parent} that is not there.</source>
        <translation>{table} 的第 {row} 行所属的 {parent} 不存在。</translation>
    </message>
    <message>
        <source>Rows of {table} were changed in what the history cannot tell.</source>
        <translation>{table} 的行被更改，而历史记录无法说明更改了什么。</translation>
    </message>
    <message>
        <source>SQLite finds: {text}</source>
        <translation>SQLite 检查结果：{text}</translation>
    </message>
    <message>
        <source>The database cannot be read to its end.</source>
        <translation>数据库无法读到末尾。</translation>
    </message>
    <message>
        <source>The end of the history was changed or cut off.</source>
        <translation>历史记录的末尾被改动或截断。</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing or altered.</source>
        <translation>{kind} {name} 缺失或被改动。</translation>
    </message>
    <message>
        <source>The {kind} {name} was not made by Sourcing Desk.</source>
        <translation>{kind} {name} 不是由 Sourcing Desk 创建的。</translation>
    </message>
    <message>
        <source>{table} has {are} rows where {must} were written.</source>
        <translation>{table} 现有 {are} 行，而写入的是 {must} 行。</translation>
    </message>
</context>
</TS>
