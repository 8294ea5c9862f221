<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Proof</name>
    <message>
        <source>The copy {file} does not hold what it must.</source>
        <translation>副本 {file} 的内容不完整。</translation>
    </message>
</context>
</TS>
