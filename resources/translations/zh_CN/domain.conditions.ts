<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Gates</name>
    <message>
        <source>The balance is blocked: {fact}</source>
        <translation>尾款被阻止：{fact}</translation>
    </message>
    <message>
        <source>The deposit is blocked: {fact}</source>
        <translation>预付款被阻止：{fact}</translation>
    </message>
    <message>
        <source>Write the reason in words</source>
        <translation>请用文字写明理由</translation>
    </message>
</context>
</TS>
