<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Transfer</name>
    <message>
        <source>An account number in “{column}” was not imported. Add it under the supplier&apos;s bank accounts, where it is checked.</source>
        <translation>“{column}”列中的账号未导入。请在供应商的银行账户中添加，账号会在那里核实。</translation>
    </message>
    <message>
        <source>Another value is recorded already and stays.</source>
        <translation>已记录其他值，予以保留。</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>正在检查各行</translation>
    </message>
    <message>
        <source>Choose the column that holds the supplier&apos;s name.</source>
        <translation>请选择供应商名称所在的列。</translation>
    </message>
    <message>
        <source>Making a backup first</source>
        <translation>先做备份</translation>
    </message>
    <message>
        <source>The file has no column “{column}”.</source>
        <translation>文件没有“{column}”列。</translation>
    </message>
    <message>
        <source>The same supplier is on line {line}.</source>
        <translation>同一供应商已在第 {line} 行。</translation>
    </message>
    <message>
        <source>This row has more cells than the header.</source>
        <translation>该行单元格多于表头。</translation>
    </message>
    <message>
        <source>Two columns go to “{field}”. Keep one.</source>
        <translation>有两列对应“{field}”。请保留一列。</translation>
    </message>
    <message>
        <source>Writing suppliers</source>
        <translation>正在写入供应商</translation>
    </message>
    <message>
        <source>“{field}” is not a field. Fields: {fields}.</source>
        <translation>没有“{field}”字段。字段：{fields}。</translation>
    </message>
</context>
</TS>
