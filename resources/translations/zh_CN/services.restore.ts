<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Restoring</name>
    <message>
        <source>{file} already exists and was not a sourcing file when it was last seen here.</source>
        <translation>{file} 已存在，且据此处所知不是采购文件。</translation>
    </message>
</context>
</TS>
