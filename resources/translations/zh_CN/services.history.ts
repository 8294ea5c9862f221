<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>History</name>
    <message>
        <source>{file} is of an older version without a chain. Open it once first.</source>
        <translation>{file} 是没有校验链的旧版本文件。请先打开一次。</translation>
    </message>
</context>
</TS>
