<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Attachments</name>
    <message>
        <source>“{name}” cannot be opened from here: only pictures, PDF and plain text files can. Save a copy if you trust it.</source>
        <translation>不从这里打开“{name}”：只打开图片、PDF 和纯文本文件。如果您信任它，请保存副本。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: its content does not match its name. Save a copy if you trust it.</source>
        <translation>未打开“{name}”：其内容与文件名不符。如果您信任它，请保存副本。</translation>
    </message>
</context>
</TS>
