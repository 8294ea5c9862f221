<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>Only excluded words are left. Type the product to search for.</source>
        <translation>只剩下要排除的词，请输入要搜索的产品。</translation>
    </message>
    <message>
        <source>The query is too long: at most {most} characters.</source>
        <translation>搜索词太长：最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>Type the product to search for.</source>
        <translation>请输入要搜索的产品。</translation>
    </message>
</context>
</TS>
