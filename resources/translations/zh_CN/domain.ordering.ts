<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Orders</name>
    <message>
        <source>{order} was made from this quote already. Order again only if it is another order</source>
        <translation>此报价已生成订单 {order}。只有确实是另一份订单时才再次下单</translation>
    </message>
</context>
</TS>
