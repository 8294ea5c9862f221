<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>RedFlags</name>
    <message>
        <source>A checked company account</source>
        <translation>已核实的公司账户</translation>
    </message>
    <message>
        <source>A licence document</source>
        <translation>授权文件</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>其他迹象</translation>
    </message>
    <message>
        <source>Asks for full prepayment</source>
        <translation>要求全额预付</translation>
    </message>
    <message>
        <source>Asks to pay to a personal account</source>
        <translation>要求付款到个人账户</translation>
    </message>
    <message>
        <source>Brand goods without a licence</source>
        <translation>无授权的品牌商品</translation>
    </message>
    <message>
        <source>Cannot give a sample</source>
        <translation>无法提供样品</translation>
    </message>
    <message>
        <source>Complaints about faulty or broken goods</source>
        <translation>有次品或损坏的投诉</translation>
    </message>
    <message>
        <source>Complaints about poor quality</source>
        <translation>有质量差的投诉</translation>
    </message>
    <message>
        <source>Feels too good to be true</source>
        <translation>好得令人怀疑</translation>
    </message>
    <message>
        <source>First batch fine, the second was bad</source>
        <translation>首批合格，第二批质量差</translation>
    </message>
    <message>
        <source>Not a brand here</source>
        <translation>此处不是品牌</translation>
    </message>
    <message>
        <source>Poor labour conditions</source>
        <translation>劳动条件差</translation>
    </message>
    <message>
        <source>Price far below the market</source>
        <translation>价格远低于市场</translation>
    </message>
    <message>
        <source>This flag is resolved once a company account of the supplier is on file and checked, not by a word. Add the account in an order and check it first.</source>
        <translation>此风险信号不能凭口头说明解除：须先录入并核实供应商的公司账户。请先在订单中添加并核实账户。</translation>
    </message>
    <message>
        <source>This flag is resolved with a licence document, or by saying why the word is not a brand here.</source>
        <translation>此风险信号须凭授权文件解除，或说明该词在此为何不是品牌。</translation>
    </message>
    <message>
        <source>This flag is resolved with a reason.</source>
        <translation>此风险信号须说明理由方可解除。</translation>
    </message>
    <message>
        <source>Write why the flag no longer stands, in {count} characters or more.</source>
        <translation>请写明此风险信号为何不再成立，至少 {count} 个字符。</translation>
    </message>
</context>
</TS>
