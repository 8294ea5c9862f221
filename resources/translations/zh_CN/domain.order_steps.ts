<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Orders</name>
    <message>
        <source>Balance {percent} %</source>
        <translation>尾款 {percent} %</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>提单</translation>
    </message>
    <message>
        <source>Deposit {percent} %</source>
        <translation>预付款 {percent} %</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Pre-shipment inspection</source>
        <translation>装运前检验</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Sample approved</source>
        <translation>样品已批准</translation>
    </message>
    <message>
        <source>Step {step} of 8: {what}</source>
        <translation>第 {step} 步，共 8 步：{what}</translation>
    </message>
    <message>
        <source>in production, waiting for the ready notice</source>
        <translation>生产中，等待备货通知</translation>
    </message>
    <message>
        <source>the sample is not ordered yet</source>
        <translation>样品尚未订购</translation>
    </message>
    <message>
        <source>the sample was rejected</source>
        <translation>样品已被拒绝</translation>
    </message>
    <message>
        <source>waiting for the balance</source>
        <translation>等待尾款</translation>
    </message>
    <message>
        <source>waiting for the bill of lading</source>
        <translation>等待提单</translation>
    </message>
    <message>
        <source>waiting for the deposit</source>
        <translation>等待预付款</translation>
    </message>
    <message>
        <source>waiting for the goods</source>
        <translation>等待到货</translation>
    </message>
    <message>
        <source>waiting for the pre-shipment inspection</source>
        <translation>等待装运前检验</translation>
    </message>
    <message>
        <source>waiting for the sample</source>
        <translation>等待样品</translation>
    </message>
    <message>
        <source>waiting for the sample decision</source>
        <translation>等待样品决定</translation>
    </message>
</context>
</TS>
