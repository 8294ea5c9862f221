<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Backups</name>
    <message>
        <source>Another backup is being made in {folder}. Try again later.</source>
        <translation>{folder} 中正在创建另一个备份。请稍后再试。</translation>
    </message>
    <message>
        <source>The copy in {folder} is not what was written there.</source>
        <translation>{folder} 中的副本与写入的内容不一致。</translation>
    </message>
    <message>
        <source>The second backup folder {folder} is not there now.</source>
        <translation>第二备份文件夹 {folder} 当前不存在。</translation>
    </message>
    <message>
        <source>{folder} is full of backups.</source>
        <translation>{folder} 中的备份已满。</translation>
    </message>
</context>
</TS>
