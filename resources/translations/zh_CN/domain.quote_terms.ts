<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Quotes</name>
    <message>
        <source>Full prepayment outside the platform: nothing protects the money</source>
        <translation>在平台外全额预付：资金没有任何保障</translation>
    </message>
    <message>
        <source>Full prepayment: all the money goes before anything is made</source>
        <translation>全额预付：还没生产就付出全部货款</translation>
    </message>
    <message>
        <source>Payment outside the platform is not protected by it</source>
        <translation>平台外付款不受平台保障</translation>
    </message>
    <message>
        <source>The money is to go to a person. Payments to a personal account are refused.</source>
        <translation>款项要付给个人。禁止向个人账户付款。</translation>
    </message>
</context>
</TS>
