<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>Gut check on the supplier not answered</source>
        <translation>尚未回答对供应商的直觉判断</translation>
    </message>
    <message>
        <source>Supplier check failed: {check}</source>
        <translation>供应商核查未通过：{check}</translation>
    </message>
    <message>
        <source>Supplier check is open: {check}</source>
        <translation>供应商核查未完成：{check}</translation>
    </message>
    <message>
        <source>Supplier has a critical red flag: {flag}</source>
        <translation>供应商有严重风险信号：{flag}</translation>
    </message>
    <message>
        <source>Supplier is a Free Member; that always needs a reason</source>
        <translation>供应商是 Free Member，必须说明理由</translation>
    </message>
    <message>
        <source>Supplier passed the check</source>
        <translation>供应商已通过核查</translation>
    </message>
    <message>
        <source>Supplier passed the check: {badge}</source>
        <translation>供应商已通过核查：{badge}</translation>
    </message>
    <message>
        <source>Supplier passed the check: {badge}, with Trade Assurance</source>
        <translation>供应商已通过核查：{badge}，有 Trade Assurance</translation>
    </message>
    <message>
        <source>The supplier&apos;s membership is not recorded; that always needs a reason</source>
        <translation>未记录供应商的会员等级；必须说明理由</translation>
    </message>
</context>
</TS>
