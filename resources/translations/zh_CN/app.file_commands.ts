<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>FileCommands</name>
    <message>
        <source>Copy saved: {file}</source>
        <translation>副本已保存：{file}</translation>
    </message>
    <message>
        <source>Copy with the letters {letters} saved: {file}</source>
        <translation>已保存带字母 {letters} 的副本：{file}</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在保存副本</translation>
    </message>
    <message>
        <source>The file is still in use elsewhere.</source>
        <translation>该文件仍在别处使用中。</translation>
    </message>
    <message>
        <source>The file {file} no longer exists. Put it back, or save a copy of what is open here.</source>
        <translation>现在没有文件 {file}。请把它放回原处，或保存这里打开内容的副本。</translation>
    </message>
    <message>
        <source>This file is open here.</source>
        <translation>此文件已在此处打开。</translation>
    </message>
</context>
</TS>
