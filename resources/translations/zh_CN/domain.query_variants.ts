<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>Few results</source>
        <translation>结果较少</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>One item instead of many, or the reverse</source>
        <translation>单复数互换</translation>
    </message>
    <message>
        <source>The last two words only</source>
        <translation>只用最后两个词</translation>
    </message>
    <message>
        <source>The last word only</source>
        <translation>只用最后一个词</translation>
    </message>
    <message>
        <source>Too broad</source>
        <translation>范围太宽</translation>
    </message>
    <message>
        <source>Without quotation marks and needless words</source>
        <translation>去掉引号和多余的词</translation>
    </message>
    <message>
        <source>Without sizes and model numbers</source>
        <translation>去掉尺寸和型号</translation>
    </message>
    <message>
        <source>Without the excluded words</source>
        <translation>不排除任何词</translation>
    </message>
</context>
</TS>
