<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Files</name>
    <message>
        <source>Cannot write {path}: {reason}. Choose another folder.</source>
        <translation>无法写入 {path}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{file} already exists and is not a regular file. Choose another name.</source>
        <translation>{file} 已存在，但不是普通文件。请换一个名称。</translation>
    </message>
    <message>
        <source>{file} already exists, so nothing was written.</source>
        <translation>{file} 已存在，因此没有写入任何内容。</translation>
    </message>
    <message>
        <source>“{name}” would be outside the folder {folder}: nothing was written.</source>
        <translation>“{name}”会在文件夹 {folder} 之外：未写入任何内容。</translation>
    </message>
</context>
</TS>
