<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Csv</name>
    <message>
        <source>Line {line} cannot be read: {reason}.</source>
        <translation>第 {line} 行无法读取：{reason}。</translation>
    </message>
    <message>
        <source>Line {line} has more than 256 columns.</source>
        <translation>第 {line} 行超过 256 列。</translation>
    </message>
    <message>
        <source>Line {line} contains a zero byte: this is not a text file.</source>
        <translation>第 {line} 行含有零字节：这不是文本文件。</translation>
    </message>
    <message>
        <source>More than 100,000 rows. Split the file into smaller ones.</source>
        <translation>超过 100,000 行。请拆分文件。</translation>
    </message>
    <message>
        <source>The file cannot be read as {encoding}. Choose another encoding.</source>
        <translation>无法按 {encoding} 编码读取。请选择其他编码。</translation>
    </message>
    <message>
        <source>The file is in no known encoding. Save it as UTF-8.</source>
        <translation>无法识别文件编码。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>a cell is longer than 131,072 characters</source>
        <translation>单元格超过 131,072 个字符</translation>
    </message>
    <message>
        <source>its quotation marks are unbalanced</source>
        <translation>引号不成对</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空的。</translation>
    </message>
    <message>
        <source>{file} is larger than 50 MB. Split it into smaller files.</source>
        <translation>{file} 超过 50 MB。请拆分文件。</translation>
    </message>
</context>
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
