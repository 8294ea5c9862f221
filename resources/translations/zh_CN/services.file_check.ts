<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Check</name>
    <message>
        <source>A text in {table} is damaged.</source>
        <translation>表 {table} 中有一段文字已损坏。</translation>
    </message>
    <message>
        <source>The attached file {name} is damaged.</source>
        <translation>附件 {name} 已损坏。</translation>
    </message>
    <message>
        <source>The payment lines of {order} do not add up to its total.</source>
        <translation>{order} 的各笔付款之和与订单总额不符。</translation>
    </message>
    <message>
        <source>There is a journal next to the file: it was not closed properly.</source>
        <translation>文件旁边有日志文件：它没有正常关闭。</translation>
    </message>
    <message>
        <source>{table}:{key}, {column}: “{stored}” is kept, “{right}” follows from the rows.</source>
        <translation>{table}:{key}，{column}：保存的是“{stored}”，按各行应为“{right}”。</translation>
    </message>
</context>
</TS>
