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
        <source>The goods cannot have arrived on {arrived}: they were shipped on {shipped}</source>
        <translation>货物不可能于 {arrived} 到达：发货日为 {shipped}</translation>
    </message>
</context>
</TS>
