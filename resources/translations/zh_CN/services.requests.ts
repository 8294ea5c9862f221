<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>RequestRecords</name>
    <message>
        <source>This buying request is in the Bin. Restore it first.</source>
        <translation>此采购需求已在回收站中。请先恢复。</translation>
    </message>
    <message>
        <source>Write the text of the request first.</source>
        <translation>请先写好需求正文。</translation>
    </message>
</context>
<context>
    <name>RequestRows</name>
    <message>
        <source>There is no buying request {text}.</source>
        <translation>没有采购需求{text}。</translation>
    </message>
    <message>
        <source>This buying request is no longer in the file.</source>
        <translation>文件中已没有这条采购需求。</translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>This search is no longer in the log.</source>
        <translation>日志中已没有这次搜索。</translation>
    </message>
</context>
</TS>
