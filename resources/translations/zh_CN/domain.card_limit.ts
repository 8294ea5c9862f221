<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Methods</name>
    <message>
        <source>A rate is kept only with a card payment in another currency than USD</source>
        <translation>只有以非USD币种的银行卡付款才记录汇率</translation>
    </message>
    <message>
        <source>One card payment may not exceed {limit}; pay {amount} by bank transfer</source>
        <translation>单笔银行卡付款不得超过 {limit}；请用电汇支付 {amount}</translation>
    </message>
    <message>
        <source>One card payment may not exceed {limit}; {amount} is {dollars} at the rate of {day}. Pay by bank transfer</source>
        <translation>单笔银行卡付款不得超过{limit}；{amount}按{day}的汇率为{dollars}。请改用银行转账</translation>
    </message>
    <message>
        <source>The rate of {day} is more than {days} days from the payment of {paid_on}; give one of that week</source>
        <translation>{day}的汇率与{paid_on}的付款相差超过{days}天；请填写同一周的汇率</translation>
    </message>
    <message>
        <source>{amount} cannot be compared with the card limit of {limit}: give the rate, what one USD costs in {currency}, with its day and its source</source>
        <translation>{amount}无法与银行卡限额{limit}比较：请填写汇率（1 USD合多少{currency}）及其日期和来源</translation>
    </message>
    <message>
        <source>{method} pays a person, not a company; use a bank transfer to the company</source>
        <translation>{method} 付款给个人而非公司；请电汇至公司账户</translation>
    </message>
</context>
</TS>
