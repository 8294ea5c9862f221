<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Vetting</name>
    <message>
        <source>Red flag {flag} is not one of this supplier.</source>
        <translation>风险信号 {flag} 不属于该供应商。</translation>
    </message>
    <message>
        <source>This red flag is no longer in the file.</source>
        <translation>文件中已没有这个风险信号。</translation>
    </message>
</context>
</TS>
