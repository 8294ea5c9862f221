<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Payments</name>
    <message>
        <source>Payment {seq} has {left} left, and {amount} is more. Change the total or the terms first, or record money that has already gone as an incident</source>
        <translation>第{seq}笔付款还剩{left}，{amount}超出了。请先修改总额或付款条件；已经付出的款项请登记为事故</translation>
    </message>
    <message>
        <source>Payment {seq} has {left} left, and {amount} is more. The rest belongs to payment {next}, through its own conditions; or change the terms first, or record money that has already gone as an incident</source>
        <translation>第{seq}笔付款还剩{left}，{amount}超出了。超出部分属于第{next}笔付款，须满足它自己的条件；也可先修改付款条件，已经付出的款项请登记为事故</translation>
    </message>
    <message>
        <source>Payment {seq} is paid already</source>
        <translation>第 {seq} 笔付款已付清</translation>
    </message>
</context>
</TS>
