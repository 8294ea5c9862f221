<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>DayList</name>
    <message>
        <source>Show again</source>
        <translation>再次显示</translation>
    </message>
    <message>
        <source>Snooze or mark done: {what}</source>
        <translation>推迟或标记完成：{what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <source>Done: {what}</source>
        <translation>已完成：{what}</translation>
    </message>
    <message>
        <source>Snoozed until {day}</source>
        <translation>已推迟至{day}</translation>
    </message>
    <message>
        <source>Snoozed until {day}, the day it is due</source>
        <translation>已推迟至{day}，即到期日</translation>
    </message>
</context>
<context>
    <name>JourneyCard</name>
    <message>
        <source>Journey</source>
        <translation>流程</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Get ready</source>
        <translation>准备工作</translation>
    </message>
    <message>
        <source>Hide this list</source>
        <translation>隐藏此列表</translation>
    </message>
    <message>
        <source>Ready to buy</source>
        <translation>可以采购</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>已完成 {done}/{total}</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>All orders at risk</source>
        <translation>所有有风险的订单</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>风险资金</translation>
    </message>
    <message>
        <source>Paid, goods not received yet</source>
        <translation>已付款，货物未收到</translation>
    </message>
    <message numerus="yes">
        <source>in %n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Do the first one</source>
        <translation>处理第一项</translation>
    </message>
    <message>
        <source>Get ready list</source>
        <translation>“准备工作”列表</translation>
    </message>
    <message>
        <source>Hide snoozed</source>
        <translation>隐藏已推迟的</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>标记完成</translation>
    </message>
    <message>
        <source>Next: {what}, {day}</source>
        <translation>接下来：{what}，{day}</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>今天没有需要您处理的事。</translation>
    </message>
    <message>
        <source>Show snoozed</source>
        <translation>显示已推迟的</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Snooze till a day</source>
        <translation>推迟到某一天</translation>
    </message>
    <message>
        <source>Snoozed: {count}</source>
        <translation>已推迟：{count}</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>The list comes back with Help &gt; Get ready to buy.</source>
        <translation>可通过“帮助 &gt; 采购准备”重新显示此列表。</translation>
    </message>
    <message>
        <source>Till Monday</source>
        <translation>到星期一</translation>
    </message>
    <message>
        <source>Till a day…</source>
        <translation>到某一天…</translation>
    </message>
    <message>
        <source>Till tomorrow</source>
        <translation>到明天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{page}, {day}</source>
        <translation>{page}，{day}</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>用示例数据浏览</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Sourcing Desk guides you from your own details to a paid order: search, suppliers, inquiries, quotes and payments. Everything stays on this computer, in one file and its backups.</source>
        <translation>Sourcing Desk 引导您从填写资料到完成付款：搜索、供应商、询盘、报价和付款。所有内容都保存在本机的一个文件及其备份中。</translation>
    </message>
    <message>
        <source>Start my own file</source>
        <translation>新建自己的文件</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用</translation>
    </message>
</context>
</TS>
