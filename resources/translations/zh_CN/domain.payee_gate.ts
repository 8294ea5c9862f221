<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>Bank account confirmed on {day} ({channel}); since when that channel is known was not written down</source>
        <translation>银行账户已于 {day} 确认（{channel}）；该渠道何时已知没有记录</translation>
    </message>
    <message>
        <source>Bank account confirmed on {day} ({channel}, known since {since})</source>
        <translation>银行账户已于 {day} 确认（{channel}，自 {since} 起已知）</translation>
    </message>
    <message>
        <source>Bank account not confirmed through a second channel</source>
        <translation>银行账户尚未通过第二渠道确认</translation>
    </message>
    <message>
        <source>No bank account of the supplier is on file</source>
        <translation>档案中没有供应商的银行账户</translation>
    </message>
    <message>
        <source>Payments to a personal account are refused: {name}</source>
        <translation>拒绝向个人账户付款：{name}</translation>
    </message>
    <message>
        <source>The payee “{name}” is not named like the supplier</source>
        <translation>收款方“{name}”与供应商名称不符</translation>
    </message>
    <message>
        <source>The supplier was named “{before}” when the account was checked and is named “{now}” since: check the account again</source>
        <translation>核对账户时供应商名为“{before}”，现在名为“{now}”：请重新核对账户</translation>
    </message>
    <message>
        <source>You have not confirmed that “{name}” is the supplier</source>
        <translation>您尚未确认“{name}”就是供应商</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Payments to a personal account are refused.</source>
        <translation>拒绝向个人账户付款。</translation>
    </message>
    <message>
        <source>The checked account belongs to “{name}”; add the other account and check it</source>
        <translation>已核实的账户属于“{name}”；请添加另一账户并核实</translation>
    </message>
</context>
</TS>
