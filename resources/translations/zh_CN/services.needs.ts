<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>NeedRecords</name>
    <message>
        <source>There is no such record any longer: {kind} {key}.</source>
        <translation>该记录已不存在：{kind} {key}。</translation>
    </message>
</context>
<context>
    <name>NeedRows</name>
    <message>
        <source>There is no need {text}.</source>
        <translation>没有采购意向 {text}。</translation>
    </message>
    <message>
        <source>This need is no longer in the file.</source>
        <translation>该采购意向已不在文件中。</translation>
    </message>
    <message>
        <source>This record is no longer in the file.</source>
        <translation>该记录已不在文件中。</translation>
    </message>
</context>
</TS>
