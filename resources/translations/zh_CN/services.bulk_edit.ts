<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>BulkEdit</name>
    <message>
        <source>Changing records</source>
        <translation>正在修改记录</translation>
    </message>
    <message>
        <source>Nothing was changed, because {refused} of {total} cannot take it: {which}</source>
        <translation>未做任何修改：{total} 条中有 {refused} 条不能接受：{which}</translation>
    </message>
    <message>
        <source>This holds no list that something could be added to or taken from.</source>
        <translation>此字段不是列表，不能添加或去掉。</translation>
    </message>
    <message>
        <source>This is not changed in several at once; there are: {fields}.</source>
        <translation>此字段不能一次修改多条；可用的有：{fields}。</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……以及另外 {count} 条</translation>
    </message>
</context>
</TS>
