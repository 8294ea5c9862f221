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
<context>
    <name>OwnHolidays</name>
    <message>
        <source>The holidays of this country count already.</source>
        <translation>该国的假日已计入。</translation>
    </message>
    <message>
        <source>The holidays of {country} were not added.</source>
        <translation>未添加过 {country} 的假日。</translation>
    </message>
    <message>
        <source>This holiday is no longer in the file.</source>
        <translation>文件中已没有这个假日。</translation>
    </message>
</context>
</TS>
