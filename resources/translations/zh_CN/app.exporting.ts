<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Exporting</name>
    <message>
        <source>Export a table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>{count} rows written: {file}</source>
        <translation>已写入 {count} 行：{file}</translation>
    </message>
</context>
</TS>
