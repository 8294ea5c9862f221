<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Session</name>
    <message>
        <source>Copy saved: {file}</source>
        <translation>副本已保存：{file}</translation>
    </message>
</context>
</TS>
