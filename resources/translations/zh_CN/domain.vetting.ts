<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Vetting</name>
    <message>
        <source>Asks for no full prepayment</source>
        <translation>未要求全额预付</translation>
    </message>
    <message>
        <source>Badge confirmed on the profile page</source>
        <translation>已在资料页确认认证标志</translation>
    </message>
    <message>
        <source>Bank account belongs to the company</source>
        <translation>银行账户属于公司</translation>
    </message>
    <message>
        <source>Checked supplier blacklists</source>
        <translation>已查询供应商黑名单</translation>
    </message>
    <message>
        <source>Legal address and company name recorded</source>
        <translation>已记录公司名称与注册地址</translation>
    </message>
    <message>
        <source>No brand-name goods offered</source>
        <translation>未提供品牌商品</translation>
    </message>
    <message>
        <source>Reviews read on Alibaba</source>
        <translation>已阅读 Alibaba 上的评价</translation>
    </message>
    <message>
        <source>Searched the name with “scam” outside Alibaba</source>
        <translation>已在站外搜索名称加“诈骗”</translation>
    </message>
    <message>
        <source>Transactions and response rate noted</source>
        <translation>已记录交易数与回复率</translation>
    </message>
    <message>
        <source>Write in the note why “{check}” does not apply, in {count} characters or more.</source>
        <translation>请在备注中写明“{check}”为何不适用，至少 {count} 个字符。</translation>
    </message>
</context>
</TS>
