<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Everything</name>
    <message>
        <source>Buyer profiles</source>
        <translation>买家资料</translation>
    </message>
    <message>
        <source>Buying requests</source>
        <translation>采购需求</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>询盘</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>信件模板</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>采购意向</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Own phrases</source>
        <translation>自有语句</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Rules of the Guide</source>
        <translation>指南中的规则</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
</context>
</TS>
