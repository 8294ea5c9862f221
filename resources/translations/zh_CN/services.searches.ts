<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>SearchTerms</name>
    <message>
        <source>The other term is the same words.</source>
        <translation>另一个词与它相同。</translation>
    </message>
    <message>
        <source>This is one of your terms already.</source>
        <translation>您已有这个词。</translation>
    </message>
    <message>
        <source>This term is no longer in the file.</source>
        <translation>该词已不在文件中。</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>Another search is saved under this name: {query}.</source>
        <translation>该名称已用于另一搜索：{query}。</translation>
    </message>
    <message>
        <source>There is no search {text} in the log.</source>
        <translation>日志中没有搜索 {text}。</translation>
    </message>
    <message>
        <source>This search is no longer in the log.</source>
        <translation>记录中已没有这次搜索。</translation>
    </message>
</context>
</TS>
