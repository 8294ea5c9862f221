<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Vetting</name>
    <message>
        <source>Legal address is missing: fill it in</source>
        <translation>缺少注册地址：请填写</translation>
    </message>
    <message>
        <source>Legal name and legal address are missing: fill them in</source>
        <translation>缺少公司法定名称和注册地址：请填写</translation>
    </message>
    <message>
        <source>Legal name is missing: fill it in</source>
        <translation>缺少公司法定名称：请填写</translation>
    </message>
    <message>
        <source>No bank account is on file yet</source>
        <translation>尚未记录银行账户</translation>
    </message>
    <message>
        <source>The account on file is a company&apos;s</source>
        <translation>已记录的账户属于公司</translation>
    </message>
    <message>
        <source>The account on file is a person&apos;s, not the company&apos;s</source>
        <translation>已记录的账户属于个人，不属于公司</translation>
    </message>
</context>
</TS>
