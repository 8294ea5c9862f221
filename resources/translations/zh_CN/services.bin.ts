<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>BinPlan</name>
    <message>
        <source>Kept, because a condition was waived for it.</source>
        <translation>保留：曾为它豁免过一项条件。</translation>
    </message>
    <message>
        <source>Kept, because a quote of {supplier} answers it.</source>
        <translation>保留：{supplier} 的报价是对它的答复。</translation>
    </message>
    <message>
        <source>Kept, because buying requests are for it: {count}.</source>
        <translation>保留，因为有采购需求与其相关：{count}。</translation>
    </message>
    <message>
        <source>Kept, because inquiries are about it: {count}.</source>
        <translation>保留，因为有询价涉及它：{count}。</translation>
    </message>
    <message>
        <source>Kept, because inquiries were written for it: {count}.</source>
        <translation>保留，因为已为其撰写询盘：{count}。</translation>
    </message>
    <message>
        <source>Kept, because inquiry {inquiry} was written to it.</source>
        <translation>保留：曾向它写过询盘 {inquiry}。</translation>
    </message>
    <message>
        <source>Kept, because it gave a quote for {product}.</source>
        <translation>保留：它曾就{product}报价。</translation>
    </message>
    <message>
        <source>Kept, because it was sent to {supplier}.</source>
        <translation>保留：它已发送给 {supplier}。</translation>
    </message>
    <message>
        <source>Kept, because letters are addressed to this person: {count}.</source>
        <translation>予以保留，因为有信件致此人：{count}。</translation>
    </message>
    <message>
        <source>Kept, because letters are written from it.</source>
        <translation>予以保留，因为有信件由此写成。</translation>
    </message>
    <message>
        <source>Kept, because needs are for it: {count}.</source>
        <translation>保留，因为有采购意向与其相关：{count}。</translation>
    </message>
    <message>
        <source>Kept, because order {order} was made from it.</source>
        <translation>保留：订单 {order} 由它生成。</translation>
    </message>
    <message>
        <source>Kept, because order {order} was made with it.</source>
        <translation>保留：曾与它下过订单 {order}。</translation>
    </message>
    <message>
        <source>Kept, because orders are for it: {count}.</source>
        <translation>保留：有关于它的订单（{count}）。</translation>
    </message>
    <message>
        <source>Kept, because orders were made for it: {count}.</source>
        <translation>保留，因为已为其下订单：{count}。</translation>
    </message>
    <message>
        <source>Kept, because quotes answer it: {count}.</source>
        <translation>保留，因为有报价回复它：{count}。</translation>
    </message>
    <message>
        <source>Kept, because quotes are for it: {count}.</source>
        <translation>保留，因为有报价涉及它：{count}。</translation>
    </message>
    <message>
        <source>Kept, because searches were made for it: {count}.</source>
        <translation>保留，因为已为其搜索：{count}。</translation>
    </message>
    <message>
        <source>Kept, because suppliers sell it: {count}.</source>
        <translation>保留，因为有供应商销售它：{count}。</translation>
    </message>
    <message>
        <source>Kept, because suppliers were found by it: {count}.</source>
        <translation>保留，因为由此找到了供应商：{count}。</translation>
    </message>
    <message>
        <source>There is no {item} in the Bin.</source>
        <translation>回收站中没有 {item}。</translation>
    </message>
</context>
<context>
    <name>BinRecords</name>
    <message>
        <source>This is no longer in the Bin.</source>
        <translation>它已不在回收站中。</translation>
    </message>
</context>
</TS>
