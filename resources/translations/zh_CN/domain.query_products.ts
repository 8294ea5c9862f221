<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>Separators between words do not help. Leave them out.</source>
        <translation>词间的分隔符没有帮助，请去掉。</translation>
    </message>
    <message>
        <source>{count} products in one query: search for one at a time.</source>
        <translation>一个搜索词里有 {count} 种产品，请一次搜索一种。</translation>
    </message>
</context>
</TS>
