<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Letters</name>
    <message>
        <source>“{address}” is not one e-mail address. Correct it among the supplier&apos;s contacts.</source>
        <translation>“{address}”不是单个电子邮箱地址。请在供应商联系人中改正。</translation>
    </message>
</context>
</TS>
