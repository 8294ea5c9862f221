<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Searches</name>
    <message>
        <source>Another search is saved under this name: {query}.</source>
        <translation>该名称已用于另一搜索：{query}。</translation>
    </message>
    <message>
        <source>This search is no longer in the log.</source>
        <translation>记录中已没有这次搜索。</translation>
    </message>
</context>
</TS>
