<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Records</name>
    <message>
        <source>The record {name} {key} has a value that is not one of its choices. Check the file, or restore a backup.</source>
        <translation>记录 {name} {key} 中有一个不在可选项内的值。请检查文件，或恢复备份。</translation>
    </message>
    <message>
        <source>There is no record {key} of the kind “{what}” in the file</source>
        <translation>文件中没有类型为“{what}”、编号为 {key} 的记录</translation>
    </message>
</context>
</TS>
