<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Session</name>
    <message>
        <source>Copy saved: {file}</source>
        <translation>副本已保存：{file}</translation>
    </message>
    <message>
        <source>The file is still in use elsewhere.</source>
        <translation>该文件仍在别处使用中。</translation>
    </message>
</context>
</TS>
