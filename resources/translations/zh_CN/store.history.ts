<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Replay</name>
    <message>
        <source>Another program changed what this depends on: {what} Compare it with a backup first; nothing was recorded.</source>
        <translation>另一个程序更改了此操作所依据的数据：{what} 请先与备份核对；未作任何记录。</translation>
    </message>
    <message>
        <source>{row} is in the history and not in the file: {old}.</source>
        <translation>{row} 在历史记录中有，文件中没有：{old}。</translation>
    </message>
    <message>
        <source>{row} is not in the history: {new}.</source>
        <translation>{row} 不在历史记录中：{new}。</translation>
    </message>
    <message>
        <source>{row}, {field}: the history says “{old}”, the file has “{new}”.</source>
        <translation>{row}，{field}：历史记录为“{old}”，文件中为“{new}”。</translation>
    </message>
    <message>
        <source>{row}, {field}: the value in the file differs from the history; both are shown as “{old}”.</source>
        <translation>{row}，{field}：文件中的值与历史记录不同；两者都显示为“{old}”。</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This can no longer be undone: a payment, a void or an erasure came after it.</source>
        <translation>此操作已无法撤销：其后有付款、作废或彻底删除。</translation>
    </message>
    <message>
        <source>This can no longer be undone: the record was changed meanwhile.</source>
        <translation>已无法撤销：该记录期间已被更改。</translation>
    </message>
    <message>
        <source>This can no longer be undone: what was entered meanwhile depends on it.</source>
        <translation>已无法撤销：之后录入的内容依赖于它。</translation>
    </message>
    <message>
        <source>This can no longer be undone: {name} was changed meanwhile.</source>
        <translation>已无法撤销：“{name}”期间已被更改。</translation>
    </message>
</context>
</TS>
