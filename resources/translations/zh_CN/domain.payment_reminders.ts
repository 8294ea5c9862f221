<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Agenda</name>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Attach copy</source>
        <translation>附上副本</translation>
    </message>
    <message>
        <source>Attach proforma</source>
        <translation>附上形式发票</translation>
    </message>
    <message>
        <source>Balance for {order} is blocked. {fact}</source>
        <translation>{order} 的尾款被冻结。{fact}</translation>
    </message>
    <message>
        <source>Check account</source>
        <translation>核实账户</translation>
    </message>
    <message>
        <source>Check supplier</source>
        <translation>核查供应商</translation>
    </message>
    <message>
        <source>Deposit for {order} is blocked. {fact}</source>
        <translation>{order} 的预付款被冻结。{fact}</translation>
    </message>
    <message>
        <source>Enter notice</source>
        <translation>录入通知</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Pay the balance for {order} to {supplier}</source>
        <translation>向 {supplier} 支付 {order} 的尾款</translation>
    </message>
    <message>
        <source>Pay the deposit for {order} to {supplier}</source>
        <translation>向 {supplier} 支付 {order} 的预付款</translation>
    </message>
    <message>
        <source>Record inspection</source>
        <translation>记录验货</translation>
    </message>
    <message>
        <source>The goods of {order} should be ready; then the balance is due</source>
        <translation>{order} 的货物应已备妥，随后支付尾款</translation>
    </message>
</context>
</TS>
