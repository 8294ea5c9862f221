<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>NewProductSheet</name>
    <message>
        <source>Add product</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新产品</translation>
    </message>
</context>
<context>
    <name>ProductColumns</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Add photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}.</source>
        <translation>此计算机上没有程序能打开 {file}。</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Product details</source>
        <translation>产品详情</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>搜索此产品</translation>
    </message>
    <message>
        <source>Suppliers: {suppliers} · Inquiries: {inquiries} · Quotes: {quotes}</source>
        <translation>供应商：{suppliers} · 询价：{inquiries} · 报价：{quotes}</translation>
    </message>
    <message>
        <source>The photo is kept.</source>
        <translation>照片已保存。</translation>
    </message>
    <message>
        <source>This product is in the Bin.</source>
        <translation>此产品在回收站中。</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 个产品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) moved to the Bin</source>
        <translation>
            <numerusform>已将 %n 个产品移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) restored</source>
        <translation>
            <numerusform>已恢复 %n 个产品</numerusform>
        </translation>
    </message>
    <message>
        <source>All products</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Filter products</source>
        <translation>筛选产品</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新产品</translation>
    </message>
    <message>
        <source>No product is in the Bin.</source>
        <translation>回收站中没有产品。</translation>
    </message>
    <message>
        <source>No products yet. A product that a supplier or quote names is listed here.</source>
        <translation>还没有产品。供应商或报价中写到的产品会列在这里。</translation>
    </message>
</context>
</TS>
