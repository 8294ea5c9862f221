<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n thing(s) need you today</source>
        <translation>
            <numerusform>今天有 %n 件事需要您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is due</source>
        <translation>正在查找到期事项</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
</TS>
