<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>Full prepayment outside the platform is refused</source>
        <translation>平台外全额预付一律拒绝</translation>
    </message>
    <message>
        <source>Sample approved</source>
        <translation>样品已批准</translation>
    </message>
    <message>
        <source>Sample approved on {day}</source>
        <translation>样品已于 {day} 批准</translation>
    </message>
    <message>
        <source>Sample not approved yet: received {day}, waiting for the decision</source>
        <translation>样品尚未批准：{day} 收到，等待决定</translation>
    </message>
    <message>
        <source>Sample not approved yet; it is on its way</source>
        <translation>样品尚未批准：正在途中</translation>
    </message>
    <message>
        <source>Sample not approved yet; it was ordered on {day}</source>
        <translation>样品尚未批准：{day} 已订购</translation>
    </message>
    <message>
        <source>Sample not approved yet; the decision is open</source>
        <translation>样品尚未批准：有待决定</translation>
    </message>
    <message>
        <source>Sample not ordered yet</source>
        <translation>尚未订购样品</translation>
    </message>
    <message>
        <source>Sample rejected</source>
        <translation>样品已拒绝</translation>
    </message>
    <message>
        <source>Sample rejected on {day}</source>
        <translation>样品已于 {day} 拒绝</translation>
    </message>
    <message>
        <source>The deposit is not paid yet</source>
        <translation>预付款尚未支付</translation>
    </message>
    <message>
        <source>The order has no delivery address</source>
        <translation>订单没有收货地址</translation>
    </message>
    <message>
        <source>{percent} % is paid before the goods are made; that needs a reason</source>
        <translation>生产前支付 {percent} %，须说明理由</translation>
    </message>
</context>
</TS>
