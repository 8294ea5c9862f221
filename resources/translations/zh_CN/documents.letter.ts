<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Letters</name>
    <message>
        <source>The letter has {size} characters, more than {cap}. Shorten the text.</source>
        <translation>信件有 {size} 个字符，超过 {cap} 个。请缩短文字。</translation>
    </message>
</context>
</TS>
