<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Methods</name>
    <message>
        <source>Bank transfer (T/T)</source>
        <translation>电汇（T/T）</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Letter of credit (L/C)</source>
        <translation>信用证（L/C）</translation>
    </message>
    <message>
        <source>MoneyGram</source>
        <translation>MoneyGram</translation>
    </message>
    <message>
        <source>One card payment may not exceed {limit}; pay {amount} by bank transfer</source>
        <translation>单笔银行卡付款不得超过 {limit}；请用电汇支付 {amount}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Trade Assurance</source>
        <translation>Trade Assurance</translation>
    </message>
    <message>
        <source>Western Union</source>
        <translation>Western Union</translation>
    </message>
    <message>
        <source>{method} pays a person, not a company; use a bank transfer to the company</source>
        <translation>{method} 付款给个人而非公司；请电汇至公司账户</translation>
    </message>
</context>
</TS>
