<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Journey</name>
    <message>
        <source>Add a supplier</source>
        <translation>添加供应商</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>商定</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询盘</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Check a supplier</source>
        <translation>核查供应商</translation>
    </message>
    <message>
        <source>Enter a quote</source>
        <translation>录入报价</translation>
    </message>
    <message>
        <source>Fill in your details</source>
        <translation>填写您的资料</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>寻找</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Search for a product</source>
        <translation>搜索产品</translation>
    </message>
    <message>
        <source>Send an inquiry</source>
        <translation>发送询盘</translation>
    </message>
    <message>
        <source>Write down the delivery address</source>
        <translation>填写收货地址</translation>
    </message>
</context>
</TS>
