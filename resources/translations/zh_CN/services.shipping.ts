<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Shipping</name>
    <message>
        <source>Damaged: {quantity} {unit} of {goods}</source>
        <translation>损坏：{goods} {quantity} {unit}</translation>
    </message>
    <message>
        <source>The receipt cannot be confirmed on {day}: goods came on {received}</source>
        <translation>不能于 {day} 确认收货：货物于 {received} 到达</translation>
    </message>
    <message>
        <source>This is said by confirming the receipt, behind its gate</source>
        <translation>这由确认收货时填写，须先通过其检查</translation>
    </message>
    <message>
        <source>This order has no line {key}</source>
        <translation>此订单没有第 {key} 行</translation>
    </message>
    <message>
        <source>This receipt is no longer in the file.</source>
        <translation>此收货记录已不在文件中。</translation>
    </message>
    <message>
        <source>This shipment belongs to another order</source>
        <translation>该批发货属于另一订单</translation>
    </message>
    <message>
        <source>This shipment is no longer in the file.</source>
        <translation>此发货记录已不在文件中。</translation>
    </message>
</context>
</TS>
