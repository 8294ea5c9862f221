<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Readiness</name>
    <message>
        <source>The colour is missing. Write n/a if it does not apply.</source>
        <translation>缺少颜色。不适用请填 n/a。</translation>
    </message>
    <message>
        <source>The expected volume is missing.</source>
        <translation>缺少预计采购量。</translation>
    </message>
    <message>
        <source>The features are missing. Write n/a if there are none.</source>
        <translation>缺少特点。没有请填 n/a。</translation>
    </message>
    <message>
        <source>The letter names another supplier: {name}.</source>
        <translation>信中提到了另一家供应商：{name}。</translation>
    </message>
    <message>
        <source>The product link is missing. Write n/a if there is none.</source>
        <translation>缺少产品链接。没有请填 n/a。</translation>
    </message>
    <message>
        <source>The product link is the page of another supplier: {name}.</source>
        <translation>产品链接是另一家供应商的页面：{name}。</translation>
    </message>
    <message>
        <source>The product name is missing.</source>
        <translation>缺少产品名称。</translation>
    </message>
    <message>
        <source>The question about MOQ is not asked.</source>
        <translation>没有询问最小起订量 (MOQ)。</translation>
    </message>
    <message>
        <source>The question about the price is not asked.</source>
        <translation>没有询问价格。</translation>
    </message>
    <message>
        <source>The size is missing. Write n/a if it does not apply.</source>
        <translation>缺少尺寸。不适用请填 n/a。</translation>
    </message>
    <message>
        <source>Your company is missing in the buyer details.</source>
        <translation>买家资料中缺少您的公司。</translation>
    </message>
    <message>
        <source>Your field of business is missing in the buyer details.</source>
        <translation>买家资料中缺少您的行业。</translation>
    </message>
    <message>
        <source>Your name is missing in the buyer details.</source>
        <translation>买家资料中缺少您的姓名。</translation>
    </message>
    <message>
        <source>Your position is missing in the buyer details.</source>
        <translation>买家资料中缺少您的职位。</translation>
    </message>
    <message>
        <source>Your region is missing in the buyer details.</source>
        <translation>买家资料中缺少您的地区。</translation>
    </message>
</context>
</TS>
