<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Shipping</name>
    <message>
        <source>Damaged: {damaged}; that is more than came: {quantity}</source>
        <translation>破损 {damaged}，多于到货 {quantity}</translation>
    </message>
    <message>
        <source>No document of title: the named consignee gets the goods by proving who he is. It secures nothing for the supplier, and nothing for a bank.</source>
        <translation>非物权凭证：指定收货人凭身份证明提货。对供应商和银行都不构成担保。</translation>
    </message>
    <message>
        <source>Of {goods} only {left} {unit} are left to be shipped. Write how much this shipment carries; if more is on its way on purpose, say why in the note.</source>
        <translation>{goods}：仅剩 {left} {unit} 待发货。请填写本次发货的数量；如有意多发，请在备注中说明原因。</translation>
    </message>
    <message>
        <source>Of {goods} {came} {unit} came in all, {ordered} were ordered. If that is so, say why in the note.</source>
        <translation>{goods}：共到货 {came} {unit}，订购数量为 {ordered}。如确实如此，请在备注中说明原因。</translation>
    </message>
    <message>
        <source>The goods cannot have arrived on {arrived}: they were shipped on {shipped}</source>
        <translation>货物不可能于 {arrived} 到达：发货日为 {shipped}</translation>
    </message>
    <message>
        <source>The supplier gave the originals back to the carrier: the goods are released without paper. The supplier can no longer hold them back.</source>
        <translation>供应商已将正本交还承运人：无需单据即可放货。供应商不能再扣货。</translation>
    </message>
    <message>
        <source>Whoever holds the originals (usually three) gets the goods. The supplier keeps them until it is paid: without one the port releases nothing.</source>
        <translation>持有正本（通常三份）者提货。供应商收款前保留正本：没有正本港口不放货。</translation>
    </message>
</context>
</TS>
