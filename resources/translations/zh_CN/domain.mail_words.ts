<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AccountChecks</name>
    <message>
        <source>An e-mail confirms no account: whoever wrote the bank details can answer it too. Call a number you had before, or write in the chat of the platform.</source>
        <translation>电子邮件不能证实账户：发来账户信息的人同样可以回复邮件。请拨打您以前就有的号码，或在平台聊天中联系。</translation>
    </message>
</context>
</TS>
