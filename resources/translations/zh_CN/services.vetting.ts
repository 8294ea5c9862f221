<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Vetting</name>
    <message>
        <source>This red flag is no longer in the file.</source>
        <translation>文件中已没有这个风险信号。</translation>
    </message>
</context>
</TS>
