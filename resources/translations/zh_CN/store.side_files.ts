<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>SideFiles</name>
    <message>
        <source>{file} is damaged, with the journal that lies beside it and without.</source>
        <translation>{file} 已损坏，无论是否使用旁边的日志文件。</translation>
    </message>
</context>
</TS>
