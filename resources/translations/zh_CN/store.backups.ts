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
        <source>The copy in {folder} differs from what was written there.</source>
        <translation>{folder} 中的副本与写入的内容不一致。</translation>
    </message>
    <message>
        <source>The second backup folder {folder} is not available now.</source>
        <translation>第二备份文件夹 {folder} 当前不存在。</translation>
    </message>
    <message>
        <source>{folder} has no room for more backups.</source>
        <translation>{folder} 中的备份已满。</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>The backup belongs to another file than {file}. Restore it under a new name.</source>
        <translation>该备份属于另一个文件，而不是 {file}。请以新名称恢复。</translation>
    </message>
    <message>
        <source>The backup was made of {origin}, not of {file}. Restore it under a new name.</source>
        <translation>该备份来自 {origin}，而不是 {file}。请以新名称恢复。</translation>
    </message>
    <message>
        <source>The backup {file} has changed since it was made. Choose another one.</source>
        <translation>备份 {file} 自创建后已被改动。请选择另一个。</translation>
    </message>
    <message>
        <source>{file} cannot be restored onto itself.</source>
        <translation>{file} 不能恢复到自身。</translation>
    </message>
    <message>
        <source>{file} was not closed properly. Open it once, then restore it.</source>
        <translation>{file} 上次未正常关闭。请先打开它一次，然后再恢复。</translation>
    </message>
</context>
</TS>
