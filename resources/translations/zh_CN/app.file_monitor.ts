<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>FileMonitor</name>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>The file was changed by another program. The display was refreshed.</source>
        <translation>文件被其他程序更改，显示的内容已重新读取。</translation>
    </message>
</context>
</TS>
