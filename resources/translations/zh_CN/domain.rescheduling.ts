<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Payments</name>
    <message>
        <source>Payments of {paid} fix the lines they belong to, and the total {total} does not fit them; void a payment first</source>
        <translation>已付 {paid} 锁定了对应各期，总额 {total} 与之不符；请先作废一笔付款</translation>
    </message>
    <message>
        <source>The new total {total} is below the {paid} already paid; nothing is changed</source>
        <translation>新总额 {total} 低于已付的 {paid}；未作更改</translation>
    </message>
</context>
</TS>
