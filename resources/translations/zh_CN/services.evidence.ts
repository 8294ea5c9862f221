<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Evidence</name>
    <message>
        <source>{why}. Nothing was attached.</source>
        <translation>{why}。未附加任何文件。</translation>
    </message>
</context>
</TS>
