<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Queries</name>
    <message>
        <source>“{word}” is a country. Use the country filter instead.</source>
        <translation>“{word}”是国家，请改用国家筛选。</translation>
    </message>
    <message>
        <source>“{word}” is not needed: every result is a supplier&apos;s.</source>
        <translation>不需要“{word}”：所有结果都来自供应商。</translation>
    </message>
</context>
</TS>
