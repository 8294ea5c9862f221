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
        <source>No column of names was found: write “Company name” over it, in the first line or below titles.</source>
        <translation>未找到名称列：请在首行或标题下方的该列上写“公司名称”。</translation>
    </message>
    <message>
        <source>No name was found in the list, so it was not taken in.</source>
        <translation>名单中没有找到名称，未导入。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>The file has {count} of the {total} entries of the list: only one page of it. Download the whole list.</source>
        <translation>文件只有名单 {total} 条记录中的 {count} 条：仅为其中一页。请下载完整名单。</translation>
    </message>
    <message>
        <source>The file is a workbook. Save its table as CSV and take that in.</source>
        <translation>该文件是工作簿。请将其中的表格另存为 CSV 后导入。</translation>
    </message>
    <message>
        <source>The file is no text, so it was not taken in.</source>
        <translation>该文件不是文本，未导入。</translation>
    </message>
    <message>
        <source>The list ends in the middle of line {line}: the file is not whole. Download it again.</source>
        <translation>名单在第 {line} 行中间截断：文件不完整。请重新下载。</translation>
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
