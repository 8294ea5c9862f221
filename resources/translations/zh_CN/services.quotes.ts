<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>QuoteRecords</name>
    <message>
        <source>The quote was ordered from on {ordered}, so it cannot have been received on {day}.</source>
        <translation>{ordered} 已按此报价下单，因此它不可能在 {day} 收到。</translation>
    </message>
    <message>
        <source>This inquiry is in the Bin. Restore it first.</source>
        <translation>此询盘在回收站中，请先恢复。</translation>
    </message>
    <message>
        <source>This quote is no longer in the file.</source>
        <translation>文件中已没有这份报价。</translation>
    </message>
    <message>
        <source>This supplier was not asked in that inquiry.</source>
        <translation>该询盘没有询问这家供应商。</translation>
    </message>
    <message>
        <source>{day} is in the future; enter the reply when you receive it.</source>
        <translation>{day} 尚未到来；请在收到回复时再录入。</translation>
    </message>
</context>
</TS>
