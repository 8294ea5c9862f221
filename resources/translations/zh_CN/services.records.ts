<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Records</name>
    <message>
        <source>The record {name} {key} has a value that is not one of its choices. Check the file, or restore a backup.</source>
        <translation>记录 {name} {key} 中有一个不在可选项内的值。请检查文件，或恢复备份。</translation>
    </message>
</context>
</TS>
