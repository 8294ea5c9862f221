<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Agenda</name>
    <message>
        <source>escalate it by then, or the platform may close it</source>
        <translation>请在此前提交平台，否则平台可能关闭</translation>
    </message>
    <message>
        <source>the negotiation ends; from the next day on you may escalate</source>
        <translation>协商期结束；次日起可提交平台</translation>
    </message>
    <message>
        <source>the platform decides; look for its answer</source>
        <translation>平台裁决中；请留意其答复</translation>
    </message>
    <message>
        <source>the supplier&apos;s answer is due</source>
        <translation>供应商应答复</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>A calendar file ends in .ics: {file}</source>
        <translation>日历文件以 .ics 结尾：{file}</translation>
    </message>
    <message>
        <source>Orders and payments</source>
        <translation>订单与付款</translation>
    </message>
</context>
<context>
    <name>Snoozes</name>
    <message>
        <source>Snooze it for a year at most: what nobody will do is better closed.</source>
        <translation>最多可推迟一年：不会有人做的事，最好直接关闭。</translation>
    </message>
    <message>
        <source>Snooze it till a day after today.</source>
        <translation>请推迟到今天之后的日期。</translation>
    </message>
    <message>
        <source>This reminder is not snoozed.</source>
        <translation>此提醒没有被推迟。</translation>
    </message>
    <message>
        <source>This takes more than a mark: do it where the button leads.</source>
        <translation>仅做标记还不够：请在按钮打开的位置完成。</translation>
    </message>
</context>
</TS>
