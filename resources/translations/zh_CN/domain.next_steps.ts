<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>NextSteps</name>
    <message>
        <source>Await delivery</source>
        <translation>等待到货</translation>
    </message>
    <message>
        <source>Await goods</source>
        <translation>等待生产完成</translation>
    </message>
    <message>
        <source>Await shipment</source>
        <translation>等待发货</translation>
    </message>
    <message>
        <source>Awaiting reply · {days} d</source>
        <translation>等待回复 · {days} 天</translation>
    </message>
    <message>
        <source>Check references</source>
        <translation>完成背景核查</translation>
    </message>
    <message>
        <source>Compare quotes</source>
        <translation>比较报价</translation>
    </message>
    <message>
        <source>Decide on sample</source>
        <translation>确认样品</translation>
    </message>
    <message>
        <source>Do not proceed</source>
        <translation>不要继续</translation>
    </message>
    <message>
        <source>Inspect goods</source>
        <translation>验货</translation>
    </message>
    <message>
        <source>Order done</source>
        <translation>订单已完成</translation>
    </message>
    <message>
        <source>Order sample</source>
        <translation>订购样品</translation>
    </message>
    <message>
        <source>Pay balance</source>
        <translation>支付尾款</translation>
    </message>
    <message>
        <source>Pay deposit</source>
        <translation>支付定金</translation>
    </message>
    <message>
        <source>Send inquiry</source>
        <translation>发送询盘</translation>
    </message>
</context>
</TS>
