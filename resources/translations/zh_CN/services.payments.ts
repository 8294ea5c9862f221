<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Methods</name>
    <message>
        <source>A rate needs a day and a source</source>
        <translation>汇率须有日期和来源</translation>
    </message>
    <message>
        <source>Say in which currency the fixed fee is</source>
        <translation>请说明固定费用的币种</translation>
    </message>
    <message>
        <source>{day} is in the future: its rate is not known yet</source>
        <translation>{day}是将来的日期：尚无该日汇率</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>More came back of it than would be paid then: void the refund first</source>
        <translation>退回的钱会多于已付的钱：请先作废退款</translation>
    </message>
    <message>
        <source>Payment {seq} was not settled short</source>
        <translation>第{seq}笔付款未曾短少结清</translation>
    </message>
    <message>
        <source>Payment {seq} was not waived</source>
        <translation>第 {seq} 笔付款未被免除</translation>
    </message>
    <message>
        <source>There is no such payment in the file.</source>
        <translation>文件中没有该付款。</translation>
    </message>
    <message>
        <source>This payment is not planned any more</source>
        <translation>这笔付款已不在计划中</translation>
    </message>
    <message>
        <source>Write who got the money</source>
        <translation>请填写谁收到了款项</translation>
    </message>
    <message>
        <source>Write why the payment is void</source>
        <translation>请填写付款作废的理由</translation>
    </message>
</context>
</TS>
