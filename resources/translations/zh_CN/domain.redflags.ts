<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>RedFlags</name>
    <message>
        <source>Another sign</source>
        <translation>其他迹象</translation>
    </message>
    <message>
        <source>Asks for full prepayment</source>
        <translation>要求全额预付</translation>
    </message>
    <message>
        <source>Asks to pay to a personal account</source>
        <translation>要求付款到个人账户</translation>
    </message>
    <message>
        <source>Brand goods without a licence</source>
        <translation>无授权的品牌商品</translation>
    </message>
    <message>
        <source>Cannot give a sample</source>
        <translation>无法提供样品</translation>
    </message>
    <message>
        <source>Complaints about faulty or broken goods</source>
        <translation>有次品或损坏的投诉</translation>
    </message>
    <message>
        <source>Complaints about poor quality</source>
        <translation>有质量差的投诉</translation>
    </message>
    <message>
        <source>Feels too good to be true</source>
        <translation>好得令人怀疑</translation>
    </message>
    <message>
        <source>First batch fine, the second was bad</source>
        <translation>首批合格，第二批质量差</translation>
    </message>
    <message>
        <source>Poor labour conditions</source>
        <translation>劳动条件差</translation>
    </message>
    <message>
        <source>Price far below the market</source>
        <translation>价格远低于市场</translation>
    </message>
</context>
</TS>
