<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Payments</name>
    <message>
        <source>The payment of {paid_on} is older than the approval of the sample on {day}; money that went before it is an incident</source>
        <translation>{paid_on}的付款早于{day}的样品确认；在此之前付出的款项属于事故</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the check of the account on {day}; money that went before it is an incident</source>
        <translation>{paid_on}的付款早于{day}的账户核实；在此之前付出的款项属于事故</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the inspection of {day}; money that went before it is an incident</source>
        <translation>{paid_on}的付款早于{day}的验货；在此之前付出的款项属于事故</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the order, which was made on {day}</source>
        <translation>{paid_on}的付款早于订单，订单于{day}下达</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the ready notice of {day}; money that went before it is an incident</source>
        <translation>{paid_on}的付款早于{day}的备货通知；在此之前付出的款项属于事故</translation>
    </message>
    <message>
        <source>The payment of {paid_on} is older than the waiver of {day} it rests on; money that went before is an incident</source>
        <translation>{paid_on}的付款早于其所依据的{day}的豁免；在此之前付出的款项属于事故</translation>
    </message>
    <message>
        <source>The payment of {paid_on} rests on this and would be older than it: it cannot have happened on {day} only. If the payment was not made, mark it as void first</source>
        <translation>{paid_on} 的付款以此为依据，会早于它：这不可能在 {day} 才发生。如果该付款并未支付，请先将其作废</translation>
    </message>
    <message>
        <source>{day} is in the future: that is a plan, not a payment. Record it when it is made</source>
        <translation>{day}是将来的日期：这是计划，不是付款。请在付款后再记录</translation>
    </message>
</context>
</TS>
