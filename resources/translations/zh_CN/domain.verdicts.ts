<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Vetting</name>
    <message>
        <source>A brand at a very low price is probably counterfeit</source>
        <translation>低价品牌商品很可能是假货</translation>
    </message>
    <message>
        <source>Check failed: {check}</source>
        <translation>核查未通过：{check}</translation>
    </message>
    <message>
        <source>Critical red flag: {flag}</source>
        <translation>严重风险信号：{flag}</translation>
    </message>
    <message>
        <source>Do not proceed: {reason}</source>
        <translation>不要继续：{reason}</translation>
    </message>
    <message>
        <source>Free Member: nobody has checked this company</source>
        <translation>Free Member：该公司未经任何核查</translation>
    </message>
    <message>
        <source>Gut check not answered</source>
        <translation>直觉问题未回答</translation>
    </message>
    <message>
        <source>Membership level not recorded</source>
        <translation>未记录会员等级</translation>
    </message>
    <message>
        <source>Not checked: {check}</source>
        <translation>未核查：{check}</translation>
    </message>
    <message>
        <source>Red flag: {flag}</source>
        <translation>风险信号：{flag}</translation>
    </message>
    <message>
        <source>Very low prices together with complaints about quality</source>
        <translation>价格极低且有质量投诉</translation>
    </message>
    <message>
        <source>Your gut check says: uneasy</source>
        <translation>您的直觉：不放心</translation>
    </message>
</context>
</TS>
