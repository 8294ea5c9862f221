<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Orders</name>
    <message>
        <source>The order of {day} is older than its quote, which was received on {received}</source>
        <translation>{day} 的订单早于其报价，该报价于 {received} 收到</translation>
    </message>
    <message>
        <source>{day} is in the future; enter it when it has happened</source>
        <translation>{day} 尚未到来；发生后再填写</translation>
    </message>
</context>
</TS>
