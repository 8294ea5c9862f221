<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Letters</name>
    <message>
        <source>Enclosures</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Letter text</source>
        <translation>信件正文</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>Product and questions</source>
        <translation>产品和问题</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>供应商名称</translation>
    </message>
    <message>
        <source>The letter has {size} characters, more than {cap}. Shorten the text.</source>
        <translation>信件有 {size} 个字符，超过 {cap} 个。请缩短文字。</translation>
    </message>
    <message>
        <source>{part}: {reason}</source>
        <translation>{part}：{reason}</translation>
    </message>
</context>
</TS>
