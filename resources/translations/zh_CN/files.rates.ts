<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Rates</name>
    <message>
        <source>The list names {currency} twice, so none of its rates was kept.</source>
        <translation>名单中 {currency} 出现两次，因此未保存任何汇率。</translation>
    </message>
    <message>
        <source>The rate of {currency} in the list is no number, so none was kept.</source>
        <translation>名单中 {currency} 的汇率不是数字，因此未保存任何汇率。</translation>
    </message>
    <message>
        <source>This is not the daily list of a central bank, so no rate was kept.</source>
        <translation>这不是中央银行的每日汇率表，因此未保存任何汇率。</translation>
    </message>
</context>
</TS>
