<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Orders</name>
    <message>
        <source>An order that is “{stage}” cannot become “{to}”</source>
        <translation>“{stage}”的订单不能变为“{to}”</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>待付尾款</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Deposit due</source>
        <translation>待付预付款</translation>
    </message>
    <message>
        <source>Draft, not binding</source>
        <translation>草稿，无约束力</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>生产中</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Paid, waiting for shipment</source>
        <translation>已付清，等待发货</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发运</translation>
    </message>
    <message>
        <source>Waiting for sample</source>
        <translation>等待样品</translation>
    </message>
</context>
</TS>
