<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Accepting</name>
    <message>
        <source>Accepting the file as it is</source>
        <translation>正在按现状接受文件</translation>
    </message>
    <message>
        <source>The file is accepted as it is; its history says so.</source>
        <translation>文件已按现状接受，历史记录中已写明。</translation>
    </message>
</context>
</TS>
