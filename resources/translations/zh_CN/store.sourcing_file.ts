<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Files</name>
    <message>
        <source>The file is still being checked. Save again in a moment.</source>
        <translation>文件仍在检查中。请稍后再保存。</translation>
    </message>
    <message>
        <source>This file is open in another window or command: {holder}.</source>
        <translation>此文件已在另一个窗口或命令中打开：{holder}。</translation>
    </message>
    <message>
        <source>This file is read-only: another program changed it. {what}</source>
        <translation>此文件为只读：另一个程序更改了它。{what}</translation>
    </message>
    <message>
        <source>This file is read-only: another program changed it. {what} And {more} more.</source>
        <translation>此文件为只读：另一个程序更改了它。{what} 另有 {more} 处。</translation>
    </message>
    <message>
        <source>This file is read-only: {what} It could change data unnoticed. Restore a backup, or have the file examined by an expert.</source>
        <translation>此文件为只读：{what} 它可能在暗中更改数据。请恢复备份，或请人检查此文件。</translation>
    </message>
    <message>
        <source>This file was opened read-only.</source>
        <translation>此文件以只读方式打开。</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program (schema {version}): it can be viewed and copied. Update the program to change it.</source>
        <translation>此文件由更新版本的程序写入（结构版本 {version}）：可以查看和复制。要修改它，请更新程序。</translation>
    </message>
    <message>
        <source>This file, or its folder, cannot be written: it is read-only.</source>
        <translation>此文件或其所在文件夹无法写入：只读。</translation>
    </message>
    <message>
        <source>some of its pages cannot be read.</source>
        <translation>部分页面无法读取。</translation>
    </message>
    <message>
        <source>{file} contains something a file of its version cannot have, so it was not updated. Nothing was changed. Restore a backup of it.</source>
        <translation>{file} 中含有旧版文件不可能有的内容，因此没有升级。未做任何更改。请从它的备份恢复。</translation>
    </message>
    <message>
        <source>{file} is damaged: {what}</source>
        <translation>{file} 已损坏：{what}</translation>
    </message>
    <message>
        <source>{file} was not closed properly, and it cannot be repaired where it is stored. Copy it, with the journal next to it, to your own folder and open it there.</source>
        <translation>{file} 上次未正常关闭，而它所在的位置无法写入、不能修复。请把它连同旁边的日志文件一起复制到您自己的文件夹中，再从那里打开。</translation>
    </message>
</context>
</TS>
