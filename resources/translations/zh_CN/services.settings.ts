<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>LimitRecords</name>
    <message>
        <source>Say where the value is from, and the day you read it.</source>
        <translation>请注明数值的来源和查阅日期。</translation>
    </message>
    <message>
        <source>There is no limit {name}. Choose one of: {known}</source>
        <translation>没有限值 {name}。请从以下选择：{known}</translation>
    </message>
</context>
</TS>
