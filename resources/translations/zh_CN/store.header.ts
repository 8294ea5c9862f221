<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Header</name>
    <message>
        <source>There is no file {file}.</source>
        <translation>文件 {file} 不存在。</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>{file} is damaged: it is cut off after {size} of {whole} bytes.</source>
        <translation>{file} 已损坏：应有 {whole} 字节，只剩 {size} 字节。</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no schema.</source>
        <translation>{file} 已损坏：没有注明数据结构版本。</translation>
    </message>
    <message>
        <source>{file} is not a sourcing file.</source>
        <translation>{file} 不是采购文件。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Sourcing Desk (schema {version}). Update the program to open it.</source>
        <translation>{file} 由更新版本的程序写入（架构 {version}）。请更新程序后再打开。</translation>
    </message>
</context>
</TS>
