<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Records</name>
    <message>
        <source>The file has the value “{value}” where one of a few choices belongs. Check the file, or restore a backup.</source>
        <translation>文件中的值“{value}”不在允许的选项之内。请检查文件，或恢复备份。</translation>
    </message>
</context>
</TS>
