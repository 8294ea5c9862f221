<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Desk</name>
    <message>
        <source>This file is read-only: {file} or its folder may not be written here, so save a copy to make changes.</source>
        <translation>此文件为只读：此处不允许写入 {file} 或其所在文件夹，如需修改请另存副本。</translation>
    </message>
</context>
</TS>
