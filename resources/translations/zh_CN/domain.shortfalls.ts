<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Payments</name>
    <message>
        <source>Nothing was paid on payment {seq} yet: it is open, it did not fall short</source>
        <translation>第{seq}笔付款尚未支付：它未结清，并不是短少</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left, and {amount} is more</source>
        <translation>第{seq}笔付款还剩{left}，{amount}超出了</translation>
    </message>
    <message>
        <source>{amount} is more than {percent} % of payment {seq}, {most}: that is no bank charge. Pay the rest, or change the total</source>
        <translation>{amount}超过第{seq}笔付款的{percent}%（{most}）：这不是银行手续费。请付清余额或修改总额</translation>
    </message>
    <message>
        <source>{day} is in the future; settle the line when it is known</source>
        <translation>{day}是将来的日期；请在确知后再结清</translation>
    </message>
</context>
</TS>
