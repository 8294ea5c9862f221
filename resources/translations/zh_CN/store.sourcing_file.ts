<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Files</name>
    <message>
        <source>{file} already exists. Choose another name.</source>
        <translation>{file} 已存在，请换一个名称。</translation>
    </message>
</context>
</TS>
