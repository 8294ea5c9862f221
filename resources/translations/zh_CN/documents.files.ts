<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Files</name>
    <message>
        <source>“{name}” would leave the folder {folder}: nothing was written.</source>
        <translation>“{name}”会离开文件夹 {folder}：未写入任何内容。</translation>
    </message>
</context>
</TS>
