<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>NameLists</name>
    <message>
        <source>Line {line} of the list cannot be read: {reason}</source>
        <translation>无法读取名单第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>No name was found in the list, so it was not taken in.</source>
        <translation>名单中没有找到名称，未导入。</translation>
    </message>
    <message>
        <source>The list has more than {most} entries; it was not taken in.</source>
        <translation>名单超过 {most} 条；未导入。</translation>
    </message>
    <message>
        <source>The list is not valid JSON, so it was not taken in.</source>
        <translation>名单不是有效的 JSON，未导入。</translation>
    </message>
    <message>
        <source>This XML is none of the lists that are known.</source>
        <translation>此 XML 不属于任何已知名单。</translation>
    </message>
    <message>
        <source>This is the {found}, not the {wanted}; it was not taken in.</source>
        <translation>这是“{found}”，不是“{wanted}”；未导入。</translation>
    </message>
</context>
</TS>
