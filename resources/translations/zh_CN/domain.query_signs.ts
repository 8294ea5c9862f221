<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>Quotation marks hide results. Leave them out.</source>
        <translation>引号会隐藏结果，请去掉。</translation>
    </message>
    <message>
        <source>This dash excludes nothing.</source>
        <translation>这个破折号没有排除任何词。</translation>
    </message>
    <message>
        <source>To exclude a word put a minus right before it: -{word}</source>
        <translation>要排除某个词，请在它前面紧跟减号：-{word}</translation>
    </message>
</context>
</TS>
