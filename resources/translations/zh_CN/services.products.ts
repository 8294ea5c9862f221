<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ProductRecords</name>
    <message>
        <source>A product of this name is in the Bin: {name}.</source>
        <translation>回收站中已有同名产品：{name}。</translation>
    </message>
    <message>
        <source>There is a product of this name: {name}.</source>
        <translation>已有同名产品：{name}。</translation>
    </message>
</context>
<context>
    <name>ProductRows</name>
    <message>
        <source>There is no product {text}.</source>
        <translation>没有产品 {text}。</translation>
    </message>
    <message>
        <source>This product is no longer in the file.</source>
        <translation>该产品已不在文件中。</translation>
    </message>
</context>
</TS>
