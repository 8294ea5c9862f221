<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>BackupRestore</name>
    <message>
        <source>Back to my file</source>
        <translation>返回我的文件</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Restored the backup of {when}.</source>
        <translation>已恢复 {when} 的备份。</translation>
    </message>
    <message>
        <source>Restored the backup of {when}. The file before it is kept as {file}</source>
        <translation>已恢复 {when} 的备份。之前的文件保存为 {file}</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>This is the backup of {when}. Nothing can be changed here.</source>
        <translation>这是 {when} 的备份。这里不能更改任何内容。</translation>
    </message>
</context>
</TS>
