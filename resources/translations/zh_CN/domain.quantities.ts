<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Letters</name>
    <message>
        <source>At most {most} quantities.</source>
        <translation>最多 {most} 个数量。</translation>
    </message>
    <message>
        <source>Each quantity must be more than 0.</source>
        <translation>每个数量必须大于 0。</translation>
    </message>
</context>
</TS>
