<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AccountChecks</name>
    <message>
        <source>Record a check after it was made, not before</source>
        <translation>核实完成之后才记录，不能提前记录</translation>
    </message>
    <message>
        <source>An e-mail does not confirm an account: whoever sent the bank details can answer it too. Call a number you had before, or write in the chat of the platform.</source>
        <translation>电子邮件不能证实账户：发来账户信息的人同样可以回复邮件。请拨打您以前就有的号码，或在平台聊天中联系。</translation>
    </message>
    <message>
        <source>Chat on the platform</source>
        <translation>平台聊天</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The previous account was received on {earlier}, so this one cannot have been received on {day}</source>
        <translation>前一个账户于 {earlier} 收到，因此这个账户不可能在 {day} 收到</translation>
    </message>
    <message>
        <source>The account was received on {entered}, so it cannot have been checked on {checked}</source>
        <translation>账户是 {entered} 收到的，不可能在 {checked} 核实过</translation>
    </message>
    <message>
        <source>The channel is known since {since}, the account was received on {entered}: check it through a channel that you knew before that day</source>
        <translation>该渠道自 {since} 起已知，而账户是 {entered} 收到的：核实必须通过在此之前就已知的渠道</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>视频通话</translation>
    </message>
    <message>
        <source>WeChat or another messenger</source>
        <translation>微信或其他即时通讯</translation>
    </message>
    <message>
        <source>Write it in words or numbers</source>
        <translation>请用文字或数字写明</translation>
    </message>
    <message>
        <source>Write the number that you called</source>
        <translation>请填写您拨打的号码</translation>
    </message>
    <message>
        <source>{day} is in the future; enter the account when you receive it</source>
        <translation>{day} 尚未到来；请在收到账户时再录入</translation>
    </message>
    <message>
        <source>{kind}: {detail}</source>
        <translation>{kind}：{detail}</translation>
    </message>
    <message>
        <source>“{text}” is not a channel. Choose one of: {known}</source>
        <translation>“{text}”不是可用的渠道。请选择：{known}</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
</context>
</TS>
