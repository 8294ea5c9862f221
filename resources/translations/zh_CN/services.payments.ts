<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Calendar</name>
    <message>
        <source>{order}: payment {seq} should have reached {supplier}</source>
        <translation>{order}：第 {seq} 笔付款应已到 {supplier}</translation>
    </message>
    <message>
        <source>{order}: payment {seq} to {supplier} is blocked: {fact}</source>
        <translation>{order}：付给 {supplier} 的第 {seq} 笔被阻止：{fact}</translation>
    </message>
    <message>
        <source>{order}: payment {seq} to {supplier} is due</source>
        <translation>{order}：付给 {supplier} 的第 {seq} 笔到期</translation>
    </message>
    <message>
        <source>{order}: payment {seq} to {supplier} is expected to fall due</source>
        <translation>{order}：付给 {supplier} 的第 {seq} 笔预计到期</translation>
    </message>
    <message>
        <source>{order}: payment {seq} to {supplier} is planned</source>
        <translation>{order}：计划付给 {supplier} 的第 {seq} 笔</translation>
    </message>
    <message>
        <source>{order}: payment {seq} to {supplier} would have to be sent, but is blocked: {fact}</source>
        <translation>{order}：付给 {supplier} 的第 {seq} 笔应汇出，但被阻止：{fact}</translation>
    </message>
    <message>
        <source>{order}: send payment {seq} to {supplier}, so that it arrives in time</source>
        <translation>{order}：汇出付给 {supplier} 的第 {seq} 笔，以便按时到账</translation>
    </message>
    <message>
        <source>{order}: {what}</source>
        <translation>{order}：{what}</translation>
    </message>
    <message>
        <source>{what}: {amount}</source>
        <translation>{what}：{amount}</translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message>
        <source>There is no such document in the file.</source>
        <translation>文件中没有这份单据。</translation>
    </message>
    <message>
        <source>This order has no letter of credit yet.</source>
        <translation>该订单还没有信用证。</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>A limit needs its source and the day it was read</source>
        <translation>限额需注明来源和查阅日期</translation>
    </message>
    <message>
        <source>A rate needs a day and a source</source>
        <translation>汇率须有日期和来源</translation>
    </message>
    <message>
        <source>Say in which currency the fixed fee is</source>
        <translation>请说明固定费用的币种</translation>
    </message>
    <message>
        <source>{day} is in the future: its rate is not known yet</source>
        <translation>{day}是将来的日期：尚无该日汇率</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>A dispute brings money back: only a refund can name one</source>
        <translation>纠纷带来的是退款：只有退款才能注明纠纷</translation>
    </message>
    <message>
        <source>More came back of it than would be paid then: void the refund first</source>
        <translation>退回的钱会多于已付的钱：请先作废退款</translation>
    </message>
    <message>
        <source>Payment {seq} was not settled short</source>
        <translation>第{seq}笔付款未曾短少结清</translation>
    </message>
    <message>
        <source>Payment {seq} was not waived</source>
        <translation>第 {seq} 笔付款未被免除</translation>
    </message>
    <message>
        <source>Say who gets the money: it goes to a person</source>
        <translation>请填写收款人：此款付给个人</translation>
    </message>
    <message>
        <source>There is no such dispute over this order</source>
        <translation>此订单没有该纠纷</translation>
    </message>
    <message>
        <source>There is no such payment in the file.</source>
        <translation>文件中没有该付款。</translation>
    </message>
    <message>
        <source>This payment is not planned any more</source>
        <translation>这笔付款已不在计划中</translation>
    </message>
    <message>
        <source>Write who got the money</source>
        <translation>请填写谁收到了款项</translation>
    </message>
    <message>
        <source>Write why the payment is void</source>
        <translation>请填写付款作废的理由</translation>
    </message>
</context>
</TS>
