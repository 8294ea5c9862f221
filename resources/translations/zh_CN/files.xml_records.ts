<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Xml</name>
    <message>
        <source>Line {line} is nested too deep, so the file was not read.</source>
        <translation>第 {line} 行嵌套过深，未读取该文件。</translation>
    </message>
    <message>
        <source>Line {line} is not valid XML, so the file was not read.</source>
        <translation>第 {line} 行不是有效的 XML，未读取该文件。</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which lists never need: it was not read.</source>
        <translation>该文件声明了文档类型或实体，名单从不需要这些内容：未读取。</translation>
    </message>
    <message>
        <source>The file is written in an encoding that is not known.</source>
        <translation>文件使用了未知的编码。</translation>
    </message>
</context>
</TS>
