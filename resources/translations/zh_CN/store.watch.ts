<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Watch</name>
    <message>
        <source>{file} is not in its place any more: it was moved, renamed or deleted. Nothing was saved. Save a copy of what is open, or put the file back.</source>
        <translation>{file} 已不在原处：它被移动、重命名或删除。没有保存任何内容。请将打开的内容另存一份，或把文件放回原处。</translation>
    </message>
    <message>
        <source>{file} was changed by another program while it was open here. Nothing was saved. Open the file again to see what it holds now; the backups hold what it held before.</source>
        <translation>{file} 在此处打开期间被其他程序更改。没有保存任何内容。请重新打开文件查看现有内容；之前的内容在备份中。</translation>
    </message>
    <message>
        <source>{file} was replaced by another file while it was open here. Nothing was saved. Save a copy of what is open, or open the file again.</source>
        <translation>{file} 在此处打开期间被另一个文件替换。没有保存任何内容。请将打开的内容另存一份，或重新打开文件。</translation>
    </message>
</context>
</TS>
