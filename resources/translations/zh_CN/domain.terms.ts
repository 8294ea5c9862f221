<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Payments</name>
    <message>
        <source>A deposit of {percent} % is above the usual 30 %</source>
        <translation>预付款 {percent} % 高于通常的 30 %</translation>
    </message>
    <message>
        <source>A deposit of {percent} % puts more than half of the money at risk</source>
        <translation>预付款 {percent} %：超过一半的资金有风险</translation>
    </message>
    <message>
        <source>A payment of 0 % is none; leave it out</source>
        <translation>0 % 不是付款，请去掉</translation>
    </message>
    <message>
        <source>An order has at most {most} payments</source>
        <translation>一个订单最多 {most} 笔付款</translation>
    </message>
    <message>
        <source>The percents make {sum}, not 100; change one of them</source>
        <translation>百分比合计为 {sum} 而非 100；请修改其中一项</translation>
    </message>
    <message>
        <source>“{text}” are no payment terms; write percents such as 30/70 or 10/20/70</source>
        <translation>“{text}”不是付款条件；请写百分比，例如 30/70 或 10/20/70</translation>
    </message>
</context>
</TS>
