<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Lookalikes</name>
    <message>
        <source>Armenian</source>
        <translation>亚美尼亚</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>切罗基</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>科普特</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拉丁</translation>
    </message>
    <message>
        <source>The address {host} is shown as “{shown}” in a browser.</source>
        <translation>地址 {host} 在浏览器中显示为“{shown}”。</translation>
    </message>
    <message>
        <source>“{word}” looks Latin, but its letters are {alphabet}.</source>
        <translation>“{word}”看似拉丁字母，实为{alphabet}字母。</translation>
    </message>
    <message>
        <source>“{word}” mixes alphabets; {alphabet}: {letters}.</source>
        <translation>“{word}”混用了不同的字母表；{alphabet}：{letters}。</translation>
    </message>
</context>
</TS>
