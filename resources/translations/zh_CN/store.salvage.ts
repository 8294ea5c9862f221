<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Salvage</name>
    <message>
        <source>More attached files that are lost: {count}.</source>
        <translation>另外丢失的附件数：{count}。</translation>
    </message>
    <message>
        <source>Nothing in {file} can be read. Restore a backup instead.</source>
        <translation>{file} 中没有任何可读内容，请改用备份恢复。</translation>
    </message>
    <message>
        <source>Rows of {table} lost because their {parent} is lost: {count}.</source>
        <translation>{table} 中因所属 {parent} 丢失而丢失的行数：{count}。</translation>
    </message>
    <message>
        <source>Rows of {table} taken from the backup {file}: {count}.</source>
        <translation>{table} 中取自备份 {file} 的行数：{count}。</translation>
    </message>
    <message>
        <source>Rows of {table} that lost their {parent}: {count}.</source>
        <translation>{table} 中失去所关联 {parent} 的行数：{count}。</translation>
    </message>
    <message>
        <source>The attached file “{name}” is lost.</source>
        <translation>附件“{name}”已丢失。</translation>
    </message>
    <message>
        <source>The backup {file} is damaged itself. Choose another one, or none.</source>
        <translation>备份 {file} 本身已损坏，请选择其他备份或不使用备份。</translation>
    </message>
    <message>
        <source>There is not enough space next to the new file for a copy of {file}. Free some space or choose another disk.</source>
        <translation>新文件所在磁盘的空间不足以复制 {file}。请释放空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing to salvage.</source>
        <translation>{file} 是空文件，没有可抢救的内容。</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} 不是文件。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Sourcing Desk (schema {version}). Update the program to salvage it.</source>
        <translation>{file} 由更新版本的程序写入（架构 {version}）。请更新程序后再抢救。</translation>
    </message>
</context>
</TS>
