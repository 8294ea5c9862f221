<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Reserved</name>
    <message>
        <source>{file} is a name that a sourcing file or its backups need. Choose another name.</source>
        <translation>{file} 这一名称是采购文件或其备份所需要的。请换一个名称。</translation>
    </message>
    <message>
        <source>{file} is a sourcing file: nothing is written over it. Choose another name.</source>
        <translation>{file} 是采购文件：不会在其上写入任何内容。请换一个名称。</translation>
    </message>
</context>
</TS>
